/// ISSN in a text.
enum SerialNumber {
  /// Those of a text, with their hyphens: `1532-1827 (Electronic)`; `15321827` where its check digit is right.
  static func all(in text: String) -> [String] {
    text.split { !$0.isASCII || !($0.isNumber || $0.isLetter || $0 == "-") }.compactMap { word in
      let digits = word.uppercased().filter { $0 != "-" }
      guard digits.utf8.count == 8, digits.utf8.dropLast().allSatisfy(\.isDigit),
        let last = digits.utf8.last, last.isDigit || last == UInt8(ascii: "X")
      else { return nil }
      let serial = "\(digits.prefix(4))-\(digits.dropFirst(4))"
      return word.uppercased() == serial || word.utf8.count == 8 && isSound(digits) ? serial : nil
    }
  }

  /// Whether the last digit is what the others make it: weighed from 8 down to 1, all add up to a multiple of 11.
  private static func isSound(_ digits: String) -> Bool {
    let values = digits.utf8.map { $0 == UInt8(ascii: "X") ? 10 : Int($0) - 0x30 }
    return zip(values, stride(from: 8, to: 0, by: -1)).map { $0 * $1 }.reduce(0, +) % 11 == 0
  }
}
