public import LecternModel

/// A file of refused rows in the format they came in, with the reasons where the format's reader passes
/// over them: to be repaired and imported again.
public struct RejectSheet: Sendable {
  /// What comes before the first row.
  public let head: String
  /// What comes between two rows.
  let separator: String
  /// What comes behind the last row.
  public let tail: String
  private let write: @Sendable (Rejection) -> String

  init(
    head: String = "", separator: String = "", tail: String = "",
    row: @escaping @Sendable (Rejection) -> String
  ) {
    self.head = head
    self.separator = separator
    self.tail = tail
    write = row
  }

  /// A row with its reason; nil where nothing of the row is known.
  public func text(of rejection: Rejection, isFirst: Bool) -> String? {
    guard !(rejection.row ?? rejection.text).isEmpty else { return nil }
    return (isFirst ? "" : separator) + write(rejection)
  }
}

extension Rejection {
  /// The row as its format writes it.
  var source: String { row ?? text }

  /// Where and why, on one line: `line 12: the link names no host`.
  var remark: String {
    let line = line.map { "line \($0): " } ?? ""
    return RowText.collapsed(line + reason)
  }
}

extension RejectSheet {
  /// Lines, each below a comment.
  static let lines = RejectSheet { "# \($0.remark)\n\($0.source)\n" }

  /// Lines of JSON, which has no comments.
  static let jsonLines = RejectSheet { "\($0.source)\n" }

  /// Bullets of Markdown, each below a comment.
  static let markdown = RejectSheet {
    "\(MarkupComment.of($0.remark))\n\n- \($0.source)\n\n"
  }

  /// Elements between a head and a tail, each below a comment.
  static func markup(head: String, tail: String) -> RejectSheet {
    RejectSheet(head: head, tail: tail) {
      "\(MarkupComment.of($0.remark))\n\($0.source)\n"
    }
  }

  /// Objects in an array, each with its reason as a first member; what is no object is one's `value`.
  static func json(head: String = "[", tail: String = "]") -> RejectSheet {
    RejectSheet(head: head + "\n", separator: ",\n", tail: "\n\(tail)\n") { rejection in
      let reason = JSONValue.string(rejection.remark).text
      guard rejection.source.hasPrefix("{") else {
        return "{\"refused\":\(reason),\"value\":\(rejection.source)}"
      }
      let members = rejection.source.dropFirst()
      return "{\"refused\":\(reason)" + (members == "}" ? "}" : "," + members)
    }
  }

  /// Rows of a table below its header, each with its reason in a first cell.
  static func table(header: String) -> RejectSheet {
    let delimiter = CSVDialect(firstLine: header.utf8).delimiter
    let sign = String(UnicodeScalar(delimiter))
    return RejectSheet(head: "refused\(sign)\(header)\n") {
      "\"\(Escapes.csv($0.remark))\"\(sign)\($0.source)\n"
    }
  }
}

/// A comment of HTML and XML, which may not hold two dashes.
enum MarkupComment {
  static func of(_ text: String) -> String {
    "<!-- \(Escapes.markup(text).replacing("--", with: "- -")) -->"
  }
}
