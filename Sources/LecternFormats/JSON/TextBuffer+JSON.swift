internal import Foundation
import LecternModel

/// JSON written member by member, where building values first would cost more than the rest. The names are
/// ours: plain ASCII without quotes. What is nil is left out.
extension TextBuffer {
  /// Begins an object or an array: `{`, `[`.
  mutating func open(_ bracket: String, member name: String? = nil) {
    if let name { begin(name) } else { part() }
    add(bracket)
  }

  mutating func add(member name: String, _ text: String?) {
    guard let text else { return }
    begin(name)
    add(string: text)
  }

  mutating func add(member name: String, _ number: Int64) {
    begin(name)
    add(number)
  }

  mutating func add(member name: String, _ id: UUID?) {
    guard let id else { return }
    begin(name)
    add("\"")
    add(id, digits: Self.upper)
    add("\"")
  }

  mutating func add(member name: String, _ moment: Timestamp?) { add(member: name, moment?.text) }

  mutating func add(member name: String, _ texts: [String]?) {
    guard let texts else { return }
    open("[", member: name)
    for text in texts {
      part()
      add(string: text)
    }
    add("]")
  }

  /// Adds a member whose value is JSON already.
  mutating func add(member name: String, json: String?) {
    guard let json else { return }
    begin(name)
    add(json)
  }

  private mutating func add(string: String) {
    add("\"")
    add(string, .json)
    add("\"")
  }

  private mutating func begin(_ name: String) {
    part()
    add("\"")
    add(name)
    add("\":")
  }

  /// A comma before all that does not come first.
  private mutating func part() {
    guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "["),
      last != UInt8(ascii: ":")
    else { return }
    add(",")
  }
}

// MARK: - UUIDs

extension TextBuffer {
  /// The digits of UUIDs as RFC 9562 wants them written.
  static let lower = Array("0123456789abcdef".utf8)
  /// Those of Foundation.
  static let upper = Array("0123456789ABCDEF".utf8)

  /// Appends a UUID. Foundation's own way goes through `printf`, which backups and JSON would notice.
  mutating func add(_ id: UUID, digits: [UInt8]) {
    let id = id.uuid
    for part in [
      [id.0, id.1, id.2, id.3], [id.4, id.5], [id.6, id.7], [id.8, id.9],
      [id.10, id.11, id.12, id.13, id.14, id.15],
    ] {
      if part.count != 4 { add("-") }
      for byte in part {
        add(byte: digits[Int(byte >> 4)])
        add(byte: digits[Int(byte & 15)])
      }
    }
  }
}
