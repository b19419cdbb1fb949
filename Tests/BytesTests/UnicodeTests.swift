import Bytes
import Testing

@Suite("Unicode encodings and faults in them")
struct UnicodeTests {
  static let text = "<a>é 日 😀</a>"

  static func wide(_ width: Int, big: Bool) -> [UInt8] {
    let units =
      width == 2 ? text.utf16.map { UInt32($0) } : text.unicodeScalars.map { $0.value }
    return units.flatMap { unit in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return big ? bytes.reversed() : bytes
    }
  }

  @Test(
    "UTF-16 and UTF-32 are read with and without byte order mark",
    arguments: [2, 4], [true, false])
  func wideText(width: Int, big: Bool) throws {
    let plain = Self.wide(width, big: big)
    let name = "utf-\(width * 8)\(big ? "be" : "le")"
    let mark: [UInt8] = width == 2 ? [0xFE, 0xFF] : [0, 0, 0xFE, 0xFF]
    for bytes in [plain, (big ? mark : mark.reversed()) + plain] {
      let got = try decode(bytes)
      #expect(got.text == Self.text)
      #expect(got.encoding == name)
      #expect(got.problems.isEmpty)
    }
  }

  @Test("a UTF-16 declaration on bytes that are not is passed over")
  func falseWide() throws {
    let got = try decode(Array("<?xml version='1.0' encoding='utf-16'?><a>é</a>".utf8))
    #expect(got.text.hasSuffix("<a>é</a>"))
    #expect(got.encoding == "utf-8")
  }

  @Test("a byte order mark is dropped and outdoes a declaration")
  func mark() throws {
    let got = try decode([0xEF, 0xBB, 0xBF] + Array("<?xml encoding='koi8-r'?>é".utf8))
    #expect(got.text == "<?xml encoding='koi8-r'?>é")
    #expect(got.encoding == "utf-8")
  }

  @Test("a lone surrogate becomes U+FFFD")
  func surrogate() throws {
    let got = try decode([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0])
    #expect(got.text == "a\u{FFFD}b")
    #expect(got.problems.map(\.code) == ["invalid-bytes"])
  }

  @Test("a bad byte in UTF-8 becomes U+FFFD, with the line it stands in")
  func badByte() throws {
    let got = try decode(bytes("<a>\n\u{E9}\n", [0xFF], "x\n\u{65E5}", [0xC3], "</a>"))
    #expect(got.text == "<a>\né\n\u{FFFD}x\n日\u{FFFD}</a>")
    #expect(got.problems.map(\.line) == [3, 4])
    #expect(got.problems.allSatisfy { $0.code == "invalid-bytes" })
  }

  @Test("zero bytes and other controls are dropped and noted")
  func controls() throws {
    let got = try decode(bytes("<a>\n", [0x00, 0x0B, 0x1B], "b\tc\r\n\u{FFFF}</a>"))
    #expect(got.text == "<a>\nb\tc\r\n</a>")
    #expect(got.problems.map(\.code) == Array(repeating: "control-character", count: 4))
    #expect(got.problems.map(\.line) == [2, 2, 2, 3])
  }

  @Test("a character may lie across the border of two chunks", arguments: 65_530...65_540)
  func borders(length: Int) throws {
    let text = String(repeating: "a", count: length) + "😀é日" + String(repeating: "b", count: 70_000)
    let got = try decode(Array(text.utf8))
    #expect(got.text == text)
    #expect(got.problems.isEmpty)
  }

  @Test("many bad bytes do not make as many problems")
  func many() throws {
    let got = try decode(bytes("日本語", Array(repeating: 0xFF, count: 100_000)))
    #expect(got.problems.count < 100)
  }

  @Test("text that ends within a character says so")
  func cut() throws {
    let got = try decode(bytes("日本", [0xE6, 0x97]))
    #expect(got.text == "日本\u{FFFD}")
    #expect(got.problems.map(\.code) == ["invalid-bytes"])
  }

  @Test("nothing is nothing")
  func empty() throws {
    #expect(try decode([]).text.isEmpty)
    #expect(try decode([0xEF, 0xBB, 0xBF]).text.isEmpty)
  }
}
