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
    var cutOff: Int?
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
        guard element.isCutOff else { return try take(element, to: &output) }
        cutOff = element.line
        let reason = "the document ends within this row: get the whole file, or complete the row"
        try output.refuse(reason, line: element.line, row: element.outerXML)
      })
    for problem in problems {
      if Self.costly.contains(problem.code) {
        let text = problem.text
        // Where the row is refused as a whole, its end has nothing to add but half a tag.
        if problem.code == "truncated", text.isEmpty, cutOff != nil { continue }
        try output.refuse(
          problem.message, line: problem.line, text: text,
          row: text.isEmpty ? "" : MarkupComment.of(text))
      } else {
        try output.note(problem.message, code: problem.code, line: problem.line)
      }
    }
  }

  private func take(_ element: XMLElement, to output: inout ServiceOutput) throws {
    var draft = ServiceDraft()
    form.read(JSONNode(element, listing: row), into: &draft)
    try output.take(draft, line: element.line) { element.outerXML }
  }

  /// Rows below a document's outermost tag, as `describe` hands it out.
  static func rejectSheet(root: String) -> RejectSheet {
    .markup(
      head: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)\n",
      tail: "</\(root.dropFirst())\n")
  }

  /// Faults after which something of the document is missing.
  private static let costly: Set = ["too-large", "too-deep", "truncated"]
}

extension JSONNode {
  /// An element as an object of its attributes and elements, as a text where it has neither, and as an array
  /// where all in it are elements of the name that the document has for things in lists.
  fileprivate init(_ element: XMLElement, listing item: String) {
    let children = Array(element.children)
    let attributes = element.attributes
    if children.isEmpty, attributes.isEmpty {
      self.init(value: .string(element.trimmedText), line: element.line)
    } else if attributes.isEmpty, children.allSatisfy({ $0.lowercasedName == item }) {
      let elements = children.map { JSONNode($0, listing: item) }
      self.init(value: .array(elements), line: element.line)
    } else {
      let own = attributes.map {
        (name: $0.name, value: JSONNode(value: .string($0.value), line: element.line))
      }
      let members = children.map { (name: $0.name, value: JSONNode($0, listing: item)) }
      self.init(value: .object(own + members), line: element.line)
    }
  }
}
