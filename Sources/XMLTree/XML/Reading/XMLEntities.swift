/// What references to entities and characters stand for: XML's own, the document's, HTML's.
struct XMLEntities {
  /// A reference, or an ampersand that is none.
  struct Reference {
    /// Behind the reference; past the bytes when they are too few to tell.
    var end: Int
    /// What it stands for.
    var text: [UInt8] = []
    /// What was wrong with it.
    var fault: (code: String, message: String)?
  }

  /// Bytes that the document's own entities may still make.
  private var limit: Int
  private var declared: [String: [UInt8]] = [:]
  /// Whether a document type is named that we don't read, so that HTML's names may be declared there.
  private var hasExternalSubset = false

  /// No name is longer.
  private static let longest = 40
  private static let predefined: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"),
    "quot": UInt8(ascii: "\""), "apos": UInt8(ascii: "'"),
  ]

  init(limit: Int) { self.limit = limit }

  /// Takes over what a document type declares.
  mutating func declare(_ doctype: XMLDoctype) {
    hasExternalSubset = doctype.isExternal
    for (name, value) in doctype.entities where declared[name] == nil && declared.count < 1000 {
      let text = replacement(value)
      if text.count <= XMLDoctype.longestEntity { declared[name] = text }
    }
  }

  /// The reference that begins with the ampersand at a place.
  mutating func reference(_ bytes: Span<UInt8>, _ at: Int, isLast: Bool) -> Reference {
    var end = at + 1
    let stop = min(bytes.count, at + Self.longest)
    while end < stop, XMLScan.isName(bytes[end]) || bytes[end] == UInt8(ascii: "#") { end += 1 }
    if end == bytes.count, end - at < Self.longest, !isLast { return Reference(end: .max) }
    guard end < stop, bytes[end] == UInt8(ascii: ";"), end > at + 1 else { return Self.bare(at) }
    let name = (at + 1..<end).map { bytes[$0] }
    if name.first == UInt8(ascii: "#") { return Self.number(name.dropFirst(), at, end: end + 1) }
    return named(String(decoding: name, as: UTF8.self), at, end: end + 1)
  }

  private static func bare(_ at: Int) -> Reference {
    Reference(
      end: at + 1, text: [UInt8(ascii: "&")],
      fault: ("bare-ampersand", "an '&' that begins no entity is taken for text"))
  }

  private mutating func named(_ name: String, _ at: Int, end: Int) -> Reference {
    if let byte = Self.predefined[name] { return Reference(end: end, text: [byte]) }
    if let text = declared[name] { return own(text, end) }
    guard let characters = HTMLEntities.text(named: name) else {
      return Reference(
        end: at + 1, text: [UInt8(ascii: "&")],
        fault: ("undefined-entity", "the entity '\(name)' is not defined and is taken for text"))
    }
    let fault = ("undefined-entity", "the entity '\(name)' is HTML's and not defined in XML")
    return Reference(
      end: end, text: Array(characters.utf8), fault: hasExternalSubset ? nil : fault)
  }

  private mutating func own(_ text: [UInt8], _ end: Int) -> Reference {
    limit -= text.count
    guard limit < 0 else { return Reference(end: end, text: text) }
    return Reference(
      end: end,
      fault: ("too-large", "the document's entities make too much text and are left out"))
  }

  private static func number(_ digits: ArraySlice<UInt8>, _ at: Int, end: Int) -> Reference {
    let isHex = digits.first.map(XMLScan.lower) == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard !text.isEmpty, text.allSatisfy({ $0.isHexDigit && (isHex || $0.isNumber) }) else {
      return bare(at)
    }
    // A number too large for the type is too large for Unicode.
    let code = UInt32(text, radix: isHex ? 16 : 10) ?? .max
    let character = XMLCharacter.meant(code).map { Array(String($0).utf8) } ?? []
    if XMLCharacter.isAllowed(code), digits.first != UInt8(ascii: "X") {
      return Reference(end: end, text: character)
    }
    return Reference(
      end: end, text: character,
      fault: ("bad-character-reference", "the reference '&#\(text);' is to no character of XML"))
  }

  /// The text of an entity, with references to characters and earlier entities resolved.
  private mutating func replacement(_ value: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var at = 0
    while at < value.count, text.count <= XMLDoctype.longestEntity {
      if value[at] == UInt8(ascii: "&") {
        let reference = reference(value.span, at, isLast: true)
        text += reference.text
        at = reference.end
      } else {
        text.append(value[at])
        at += 1
      }
    }
    return text
  }
}
