public import Bytes
public import LecternModel

/// Reads newsboat's `urls` file: a feed a line, tags behind it, `"~Title"` for its name and `!` for one
/// that is hidden. Saved searches and feeds that a program makes are refused.
public struct NewsboatImport: ImportFormat {
  public let name = "newsboat"
  public let title = "newsboat urls"
  public let sourceKind = SourceKind.subscriptions

  public init() {}

  /// Its lines look like any list of addresses: the file's name or newsboat's own signs decide.
  public func confidence(in head: InputHead) -> Confidence {
    guard URLLines.isList(head) else { return .no }
    let isNamed = head.name == "urls" || head.name.hasSuffix("/urls")
    let hasSigns = head.text.split(whereSeparator: \.isNewline).contains { line in
      let line = String(line)
      return !URLLines.isComment(line) && (line.contains("\"~") || Self.isCommand(line))
    }
    return isNamed || hasSigns ? .probably : .no
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    try URLLines.read(input, to: sink, parse: Self.parse)
  }

  /// Whether a line stands for a search or a program instead of a feed.
  static func isCommand(_ line: String) -> Bool { reason(line) != nil }

  private static func parse(_ line: String) -> URLLines.Reading {
    if let reason = reason(line) { return .refused(reason) }
    let words = QuotedWords.split(line)
    guard let address = words.first?.text,
      case .web(let feed) = LinkTarget.read(FeedScheme.removed(from: address))
    else { return .refused("the line begins with no address of a feed") }
    var item = ImportedItem()
    item.feedURL = feed
    item.metadata.kind = .blog
    for word in words.dropFirst().map(\.text) where !word.isEmpty {
      if word.hasPrefix("~") {
        item.metadata.title = RowText.collapsed(String(word.dropFirst()))
      } else if word == "!" {
        item.isPrivate = true
      } else if !item.tags.contains(word) {
        item.tags.append(word)
      }
    }
    return .item(item)
  }

  private static func reason(_ line: String) -> String? {
    let start = line.drop { $0 == "\"" }.prefix(10).lowercased()
    return reasons.first { start.hasPrefix($0.prefix) }?.reason
  }

  private static let reasons: [(prefix: String, reason: String)] = [
    ("query:", "a saved search of newsboat is no feed"),
    ("exec:", "a feed that a program makes ('exec:') is not read"),
    ("filter:", "a feed that a program filters ('filter:') is not read"),
  ]
}
