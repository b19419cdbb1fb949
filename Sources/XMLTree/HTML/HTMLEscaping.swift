extension HTMLText {
  /// Adds text to HTML source: `&`, `<`, `>` and, in an attribute, `"` as references; control
  /// characters other than tab and line feed are left out.
  public static func escape(
    _ bytes: ArraySlice<UInt8>, into output: inout [UInt8], inAttribute: Bool = false
  ) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe escape(buffer, into: &output, inAttribute: inAttribute)
    }
  }

  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], inAttribute: Bool
  ) {
    var start = 0
    for index in 0..<bytes.count where unsafe bytes[index] <= UInt8(ascii: ">") {
      guard let replacement = unsafe replacement(bytes[index], inAttribute) else { continue }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.append(contentsOf: replacement.utf8)
      start = index + 1
    }
    unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// What stands for a byte that may not stand for itself; nil for one that may.
  private static func replacement(_ byte: UInt8, _ inAttribute: Bool) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): inAttribute ? "&quot;" : nil
    case 0x09, 0x0A, 0x20...: nil
    default: ""
    }
  }
}
