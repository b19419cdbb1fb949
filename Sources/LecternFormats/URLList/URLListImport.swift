public import Bytes
public import LecternModel

/// Reads a plain list of addresses, one a line: `https://a.b/c`, with a title behind it or before it,
/// and tags in double quotes. Lines that begin with `#`, `;` or `//` are comments.
public struct URLListImport: ImportFormat {
  public let name = "urls"
  public let title = "List of addresses"
  public let sourceKind = SourceKind.bookmarks

  public init() {}

  public func confidence(in head: InputHead) -> Confidence {
    URLLines.isList(head) ? .probably : .no
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    try URLLines.read(input, to: sink) { line in Self.parse(line, base: input.baseURL) }
  }

  /// The item of a line that is no comment.
  static func parse(_ line: String, base: String?) -> URLLines.Reading {
    let words = QuotedWords.split(line)
    guard let place = words.firstIndex(where: { URLLines.isAddress($0.text) }) else {
      return .refused("there is no address in this line")
    }
    let address = words[place].text.drop { $0 == "<" }.prefix { $0 != ">" }
    guard
      case .web(let url) = LinkTarget.read(FeedScheme.removed(from: String(address)), base: base)
    else {
      return .refused("the address leads to no web page")
    }
    var item = ImportedItem(url: url)
    item.tags = words.filter(\.isQuoted).map(\.text).filter { !$0.isEmpty }
    let text = (words[..<place] + words[(place + 1)...]).filter { !$0.isQuoted }.map(\.text)
    let title = RowText.stripped(text.joined(separator: " "))
    item.metadata.title = title.isEmpty ? nil : title
    return .item(item)
  }
}
