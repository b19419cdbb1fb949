import Bytes
import JSONTree
import LecternModel
import XMLTree

/// Reads the rows of an XML document one at a time, as a service's table says. A row is an element; what the
/// table names are its attributes and the elements in it.
struct MarkupRows {
  private let form: ServiceForm
  private let root: String
  private let row: String

  init(_ form: ServiceForm, root: String, row: String) {
    self.form = form
    self.root = root
    self.row = row
  }

  func read(_ stream: UTF8Stream, to output: inout ServiceOutput) throws {
    var hasRoot = false
    var lost = LostMarkup(rows: [row])
    let problems = try XMLStream.read(
      stream.next,
      open: { element in
        if hasRoot { return element.lowercasedName == row ? .collect : .skip }
        hasRoot = true
        try output.describe(header: "<\(element.name)>")
        if element.lowercasedName != root {
          let reason = "the outermost element is <\(element.name)> and not <\(root)>"
          try output.refuse(reason, line: element.line, text: "<\(element.name)>", row: "")
        }
        return .descend
      },
      element: { element in
        if !lost.keepBack(element) { try take(element, to: &output) }
      })
    for part in lost.report(problems) { try output.tell(part) }
  }

  private func take(_ element: XMLElement, to output: inout ServiceOutput) throws {
    var draft = ServiceDraft()
    form.read(JSONNode(row: element, listing: row), into: &draft)
    try output.take(draft, line: element.line) { element.outerXML }
  }

  /// Rows below a document's outermost tag, as `describe` hands it out.
  static func rejectSheet(root: String) -> RejectSheet {
    .markup(
      head: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)\n",
      tail: "</\(root.dropFirst())\n")
  }
}

extension JSONNode {
  /// A row as an object of its attributes and elements; `name` is that of things in lists.
  fileprivate init(row: XMLElement, listing name: String) {
    let own = row.attributes.map {
      (name: $0.name, value: JSONNode(value: .string($0.value), line: row.line))
    }
    let members = row.children.map {
      (name: $0.name, value: JSONNode($0, listing: name))
    }
    self.init(value: .object(own + members), line: row.line)
  }

  /// An element as an object like a row, as a text where it has neither attributes nor elements, and as an
  /// array where it lists things.
  private init(_ element: XMLElement, listing row: String) {
    let children = Array(element.children)
    if children.isEmpty, !element.hasAttributes {
      self.init(value: .string(element.trimmedText), line: element.line)
    } else if Self.isList(element, children, row) {
      self.init(
        value: .array(children.map { JSONNode($0, listing: row) }), line: element.line)
    } else {
      self.init(row: element, listing: row)
    }
  }

  /// Whether all in an element are of one name, and there are several, or the name is the one that the document
  /// has for things in lists, or the element's own in the singular.
  private static func isList(_ element: XMLElement, _ children: [XMLElement], _ row: String) -> Bool
  {
    guard !element.hasAttributes, let name = children.first?.lowercasedName,
      children.allSatisfy({ $0.lowercasedName == name })
    else { return false }
    return name == row || children.count > 1 || element.lowercasedName == name + "s"
  }
}
