/// Reads a text as what it claims to be: JSON, so far as strings and brackets tell.
public func checkIsJSON(_ text: String) {
  var depth = 0
  var isInString = false
  var isEscaped = false
  for byte in text.utf8 {
    if isInString {
      precondition(byte >= 0x20, "a control character in a string")
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }
  precondition(depth == 0 && !isInString, "the output is no JSON")
}
