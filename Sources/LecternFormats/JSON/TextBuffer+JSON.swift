internal import Foundation
import LecternModel

/// Takes the members of a JSON object, one after the other. The names are ours: plain ASCII without quotes. What is
/// nil is left out.
protocol JSONMemberSink {
  mutating func add(member name: String, _ text: String?)
  mutating func add(member name: String, _ number: Int64)
  mutating func add(member name: String, _ texts: [String]?)
  mutating func add(member name: String, _ identifiers: [Identifier])
  mutating func add(member name: String, _ value: JSONValue?)
}

extension JSONMemberSink {
  mutating func add(member name: String, _ number: Int?) {
    if let number { add(member: name, Int64(number)) }
  }

  /// Adds texts where there are any.
  mutating func add(member name: String, ifAny texts: [String]) {
    if !texts.isEmpty { add(member: name, texts) }
  }
}

/// JSON written member by member, where building values first would cost more than the rest.
extension TextBuffer: JSONMemberSink {
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

  mutating func add(member name: String, _ identifiers: [Identifier]) {
    open("[", member: name)
    for identifier in identifiers {
      open("{")
      add(member: "scheme", identifier.scheme.rawValue)
      add(member: "value", identifier.value)
      add("}")
    }
    add("]")
  }

  mutating func add(member name: String, _ value: JSONValue?) {
    guard let value else { return }
    begin(name)
    value.append(to: &self)
  }

  /// Adds a member whose value is JSON already.
  mutating func add(member name: String, json: String?) {
    guard let json else { return }
    begin(name)
    add(json)
  }

  private mutating func add(string: String) {
    add(byte: UInt8(ascii: "\""))
    add(string, .json)
    add(byte: UInt8(ascii: "\""))
  }

  private mutating func begin(_ name: String) {
    part()
    add(byte: UInt8(ascii: "\""))
    add(name)
    add(byte: UInt8(ascii: "\""))
    add(byte: UInt8(ascii: ":"))
  }

  /// A comma before all that does not come first.
  private mutating func part() {
    guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "["),
      last != UInt8(ascii: ":")
    else { return }
    add(byte: UInt8(ascii: ","))
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
    withUnsafeBytes(of: id.uuid) { bytes in
      for (place, byte) in bytes.enumerated() {
        if place >= 4, place <= 10, place % 2 == 0 { add(byte: UInt8(ascii: "-")) }
        add(byte: digits[Int(byte >> 4)])
        add(byte: digits[Int(byte & 15)])
      }
    }
  }
}

extension UUID {
  /// As RFC 9562 wants it written.
  var text: String {
    var out = TextBuffer()
    out.add(self, digits: TextBuffer.lower)
    return out.take()
  }
}
