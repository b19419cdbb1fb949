/// The value of an attribute, from how it is written.
enum XMLAttributeValue {
  typealias Fault = (code: String, at: Int, message: String)

  /// Appends a value with its references resolved; a tab or a line's end is a space (XML 1.0,
  /// section 3.3.3). Gives what was wrong with it.
  static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ entities: inout XMLEntities,
    to buffer: inout XMLBuffer
  ) -> [Fault] {
    var faults: [Fault] = []
    var from = range.lowerBound
    for at in range {
      guard bytes[at] < 0x20 || bytes[at] == UInt8(ascii: "&"), at >= from else { continue }
      buffer.append(bytes, from..<at)
      from = at + 1
      if bytes[at] == UInt8(ascii: "&") {
        let value = bytes.extracting(..<range.upperBound)
        let reference = entities.reference(value, at, isLast: true)
        if let fault = reference.fault { faults.append((fault.code, at, fault.message)) }
        buffer.append(reference.text)
        from = reference.end
      } else if bytes[at] != 0x0D || from == range.upperBound || bytes[from] != 0x0A {
        buffer.append(0x20)
      }
    }
    buffer.append(bytes, from..<range.upperBound)
    return faults
  }

  /// Namespaces with white space around them are meant without.
  static func trimmed(_ buffer: borrowing XMLBuffer) -> String {
    let bytes = buffer.bytes(0..<buffer.count)
    let front = bytes.drop { $0 <= 0x20 }
    let end = front.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? front.startIndex
    return String(decoding: front[front.startIndex..<end], as: UTF8.self)
  }
}
