public import Bytes
internal import Foundation
internal import JSONTree
public import LecternModel

/// Reads CSL-JSON: an array of items or a single one, as Zotero, pandoc, citeproc and Crossref write it.
///
/// Names may come in parts or whole, dates in parts, as text or as numbers, and numbers as text.
public struct CSLImport: ImportFormat {
  public let name = "csl-json"
  public let title = "CSL-JSON"
  public let sourceKind = SourceKind.references
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading).union([.remark])

  public init() {}

  /// A type of CSL and what only its items have.
  public func confidence(in head: InputHead) -> Confidence {
    let start = head.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(1)
    guard start == "[" || start == "{" else { return .no }
    let bare = String(head.text.filter { !$0.isWhitespace })
    let types = bare.components(after: "\"type\":\"").map { String($0.prefix { $0 != "\"" }) }
    guard types.contains(where: { GenreNames.cslTypes[$0] != nil }) else { return .no }
    let signs = ["\"date-parts\":", "\"container-title\":", "\"family\":", "\"literal\":"]
    if signs.contains(where: bare.contains) { return .certain }
    return types.contains { $0.contains("-") } ? .probably : .maybe
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let text = try UTF8Stream(input, declaration: .none)
    try sink(.source(SourceDescription()))
    var source = JSONSource(text)
    var position = 0
    do {
      try Self.each(in: &source) { node in
        guard var item = CSLItem.item(node) else { return try sink(.rejected(Self.refusal(node))) }
        item.place.position = position
        position += 1
        try sink(.item(item))
      }
    } catch let fault as JSONSource.Fault {
      try source.check()
      try sink(.broken(fault))
    }
    try text.tellProblems(to: sink)
  }

  public func rejectSheet(header: String?) -> RejectSheet { .json() }

  private static func refusal(_ node: JSONNode) -> Rejection {
    Rejection(
      line: node.line, reason: "the element is no reference: it has no property that says anything",
      text: node.json, row: node.json)
  }

  /// The elements of the array, of `items` within an object, or the object itself.
  private static func each(in source: inout JSONSource, _ body: (JSONNode) throws -> Void) throws {
    guard source.peek() == UInt8(ascii: "{") else {
      return try source.array { try body(try $0.value()) }
    }
    let node = try source.value()
    let inner = node["message"] ?? node
    guard let items = inner["items"] ?? inner["references"], inner["type"] == nil else {
      return try body(inner)
    }
    for item in items.elements { try body(item) }
  }
}

extension String {
  /// What follows each occurrence of a text, to the end.
  fileprivate func components(after text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while found.count < 50, let range = rest.range(of: text) {
      rest = rest[range.upperBound...]
      found.append(rest.prefix(60))
    }
    return found
  }
}
