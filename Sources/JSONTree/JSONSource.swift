public import Bytes

/// Reads JSON (RFC 8259) from bytes or a stream, and goes on as far as it can. Holds no more of a stream
/// than the value it reads.
public struct JSONSource {
  private let stream: UTF8Stream?
  private var bytes: [UInt8]
  private var at = 0
  /// Of the next byte to read, from 1.
  public private(set) var line = 1
  /// Index of the first byte of the line; negative when that is no longer held.
  private var lineStart = 0
  private var depth = 0
  /// Index of the first byte of what has not been read whole yet; negative when that is no longer held.
  private var unread = 0
  private var isInValue = false
  /// Why the stream can't be read on.
  private var failure: (any Error)?
  private static let deepest = 200
  /// The longest text, in bytes: no article is longer.
  private static let longest = 64 << 20
  /// How much before a fault, and how much behind it, tells what is broken, in bytes.
  private static let textBefore = 2000
  private static let textBehind = 100

  /// `bytes` are UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    stream = nil
  }

  /// Reads from a stream, a piece at a time.
  public init(_ stream: UTF8Stream) {
    bytes = []
    self.stream = stream
  }

  /// Reads the members of an object one by one; `member` must read the value.
  public mutating func object(_ member: (inout JSONSource, String) throws -> Void) throws {
    noteStart()
    try expect("{")
    try nest { source in
      while try !source.take("}") {
        guard source.peek() == UInt8(ascii: "\"") else {
          throw source.fault("a name in quotes is missing")
        }
        let name = try source.string()
        try source.expect(":")
        try member(&source, name)
        guard try source.take(",") || source.peek() == UInt8(ascii: "}") else {
          throw source.fault("a comma is missing")
        }
      }
    }
    noteEnd()
  }

  /// Reads the elements of an array one by one; `element` must read the value.
  public mutating func array(_ element: (inout JSONSource) throws -> Void) throws {
    try expect("[")
    try nest { source in
      while try !source.take("]") {
        try element(&source)
        guard try source.take(",") || source.peek() == UInt8(ascii: "]") else {
          throw source.fault("a comma is missing")
        }
      }
    }
  }

  /// Reads any value.
  public mutating func value() throws -> JSONNode {
    let first = peek()
    guard !isInValue, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return try value(first)
    }
    noteStart()
    isInValue = true
    let node = try value(first)
    isInValue = false
    noteEnd()
    return node
  }

  /// Reads a text. Nil where any other value stands, which is left to be read.
  public mutating func text() throws -> String? {
    peek() == UInt8(ascii: "\"") ? try string() : nil
  }

  private mutating func value(_ first: UInt8?) throws -> JSONNode {
    let line = line
    switch first {
    case UInt8(ascii: "{"):
      var members: [(name: String, value: JSONNode)] = []
      try object { source, name in members.append((name, try source.value())) }
      return JSONNode(value: .object(members), line: line)
    case UInt8(ascii: "["):
      var elements: [JSONNode] = []
      try array { source in elements.append(try source.value()) }
      return JSONNode(value: .array(elements), line: line)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), line: line)
    default: return JSONNode(value: try word(), line: line)
    }
  }

  /// Throws what kept the stream from being read to its end.
  public func check() throws {
    if let failure { throw failure }
  }

  /// Passes over any value and keeps nothing of it.
  public mutating func skip() throws {
    switch peek() {
    case UInt8(ascii: "{"): try object { source, _ in try source.skip() }
    case UInt8(ascii: "["): try array { source in try source.skip() }
    case UInt8(ascii: "\""): _ = try string(keeping: false)
    default: _ = try word()
    }
  }

  /// The next byte that is no white space; nil at the end.
  public mutating func peek() -> UInt8? {
    // Mostly the value stands here already.
    if at < bytes.count, bytes[at] > 0x20 { return bytes[at] }
    while at < bytes.count || fill() {
      guard bytes[at] <= 0x20 else { return bytes[at] }
      if bytes[at] == 0x0A { beginLine(behind: at) }
      at += 1
    }
    return nil
  }

  /// A value begins that a fault in it makes unreadable as a whole.
  private mutating func noteStart() {
    if !isInValue, peek() != nil { unread = at }
  }

  private mutating func noteEnd() {
    if !isInValue { unread = at }
  }

  /// Takes the next bytes of the stream; false at its end.
  private mutating func fill() -> Bool {
    guard let stream, failure == nil else { return false }
    do {
      guard let more = try stream.next() else { return false }
      // What a fault would tell is kept.
      let dropped = min(at, max(0, unread, at - Self.textBefore))
      bytes.removeFirst(dropped)
      lineStart -= dropped
      unread -= dropped
      at -= dropped
      bytes += more
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// Sees to it that so many bytes are there, if the stream has them.
  private mutating func fill(to count: Int) {
    while bytes.count - at < count, fill() {}
  }

  private mutating func beginLine(behind index: Int) {
    line += 1
    lineStart = index + 1
  }

  private mutating func nest(_ body: (inout JSONSource) throws -> Void) throws {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault("nested deeper than \(Self.deepest)") }
    try body(&self)
  }

  @inline(__always)
  private mutating func take(_ sign: Unicode.Scalar) throws -> Bool {
    // Mostly the sign stands here already.
    guard at < bytes.count, bytes[at] == UInt8(ascii: sign) else { return try takeNext(sign) }
    at += 1
    return true
  }

  private mutating func takeNext(_ sign: Unicode.Scalar) throws -> Bool {
    guard let next = peek() else { throw failure ?? fault("the text ends too early") }
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws {
    guard try take(sign) else { throw fault("'\(sign)' is missing") }
  }

  private func fault(_ message: String) -> Fault {
    let end = min(bytes.count, at + Self.textBehind)
    let start = min(end, max(0, unread, at - Self.textBefore))
    let text = bytes[start..<end].drop { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    return Fault(
      line: line, column: max(1, at - lineStart + 1), message: message,
      text: String(decoding: text, as: UTF8.self))
  }

  private mutating func word() throws -> JSONNode.Value {
    fill(to: 400)
    let word = bytes[at...].prefix { $0 > 0x20 && !",:]}[{\"".utf8.contains($0) }.prefix(400)
    let text = String(decoding: word, as: UTF8.self)
    guard at < bytes.count else { throw failure ?? fault("the text ends too early") }
    at += word.count
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first) else {
        throw fault("'\(text.prefix(20))' is no value")
      }
      return .number(text)
    }
  }

  private mutating func string(keeping isKept: Bool = true) throws -> String {
    at += 1
    let end = endOfPlain()
    // Most texts stand there as they are.
    guard isKept, end < bytes.count, bytes[end] == UInt8(ascii: "\""), end - at <= Self.longest
    else { return try string(keeping: isKept, plainTo: end) }
    let text = bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[at..<end]), as: UTF8.self)
    }
    at = end + 1
    return text
  }

  /// Reads a text that is plain up to a place, from there on a piece at a time.
  private mutating func string(keeping isKept: Bool, plainTo first: Int) throws -> String {
    var text: [UInt8] = []
    var end = first
    repeat {
      if isKept { text += bytes[at..<end] }
      guard text.count <= Self.longest else {
        throw fault("a text is longer than \(Self.longest >> 20) MiB")
      }
      at = end
      // Plain text may go on in the next piece of the stream; only an escape needs more of it at once.
      if at < bytes.count {
        fill(to: 12)
        if bytes[at] == UInt8(ascii: "\"") {
          at += 1
          return String(decoding: text, as: UTF8.self)
        }
        guard at + 1 < bytes.count else { break }
        let escape = JSONEscape(bytes[at...])
        if isKept { text += escape.text }
        at += escape.length
      }
      guard at < bytes.count || fill() else { break }
      end = endOfPlain()
    } while true
    throw failure ?? fault("the text ends within quotes")
  }

  /// Where plain text ends that begins here: at a quote, a backslash, or the end of what is held. Lines are counted.
  private mutating func endOfPlain() -> Int {
    let start = at
    let end = bytes.withUnsafeBufferPointer { bytes in
      bytes[start...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        ?? bytes.count
    }
    for index in start..<end where bytes[index] == 0x0A { beginLine(behind: index) }
    return end
  }
}
