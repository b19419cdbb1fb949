import Testing

@testable import LecternFormats

@Suite("Text as LaTeX")
struct LaTeXWriterTests {
  @Test("what is written reads as it was", arguments: [false, true])
  func property(isASCII: Bool) {
    let writer = LaTeXWriter(isASCII: isASCII)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...8, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      for written in [writer.text(text), writer.title(LaTeXText(plain: text))] {
        #expect(LaTeXReader.text(Array(written.utf8)[...]) == text, "\(text) became \(written)")
        #expect(!isASCII || written.utf8.allSatisfy { $0 < 0x80 })
        #expect(LaTeXWriter.balanced(written) == written)
      }
    }
  }

  private static let pieces = [
    "a", "B", "DNA", " ", " the ", "-", "--", "—", "–", "'", "''", "`", "?", "!", "$", "$x^2$", "5",
    "$n$",
    "{", "}", "\\", "~", "^", "_", "%", "#", "&", "é", "ü", "ß", "Ø", "ł", "ı", "ǘ", "日", "本", "α",
    "π",
    "“", "”", "…", "€", "\"", "@", "<i>", "\\alpha", "\\'", "(", ")", "İ", "ễ", "q\u{301}", "🙂",
    "ﬁ", "½", "²",
  ]

  @Test(
    "tells mathematics from money in texts that came in another form",
    arguments: [
      ("$SU(2)$ and $CP$ in $pp$ collisions", "$SU(2)$ and $CP$ in $pp$ collisions"),
      (#"$\alpha$1-adrenergic"#, #"$\alpha$1-adrenergic"#), ("$5 and $6", #"\$5 and \$6"#),
      ("US$ and A$5", #"US\$ and A\$5"#), ("a$b", #"a\$b"#),
    ])
  func money(text: String, written: String) {
    #expect(LaTeXWriter().text(text) == written)
  }

  @Test(
    "writes ASCII with the usual commands",
    arguments: [
      ("Gödel", #"G{\"{o}}del"#), ("Straße", #"Stra{\ss}e"#), ("Łódź", #"{\L}{\'{o}}d{\'{z}}"#),
      ("ǘ", #"{\'{\"{u}}}"#), ("中", #"{\symbol{"4E2D}}"#), ("1–2", #"1{\textendash}2"#),
      ("naïve", #"na{\"{i}}ve"#), ("×", #"{\texttimes}"#), ("÷", #"{\textdiv}"#),
      ("±", #"{\textpm}"#), ("½", #"{\textonehalf}"#), ("x²", #"x{\texttwosuperior}"#),
      ("x⁴", #"x{\textsuperscript{4}}"#), ("H₂O", #"H{\textsubscript{2}}O"#),
      ("β-Ω", #"{\ensuremath{\beta}}-{\ensuremath{\Omega}}"#), ("≤", #"{\ensuremath{\leq}}"#),
    ])
  func ascii(text: String, written: String) {
    #expect(LaTeXWriter(isASCII: true).text(text) == written)
  }

  @Test("every sign with a command is written by it in ASCII, and reads back")
  func symbols() {
    let raised = [LaTeXCommands.superscripts, LaTeXCommands.subscripts].flatMap(\.values)
    let signs = Set(LaTeXSymbols.texts.values.filter { $0.count == 1 } + raised.map { String($0) })
    for sign in signs.sorted() where !sign.utf8.allSatisfy({ $0 < 0x80 }) {
      for text in [sign, "a\(sign)b \(sign) A\(sign)\(sign)"] {
        let written = LaTeXWriter(isASCII: true).text(text)
        #expect(LaTeXReader.text(Array(written.utf8)[...]) == text, "\(text) became \(written)")
        #expect(written.utf8.allSatisfy { $0 < 0x80 } && !written.contains("symbol"), "\(written)")
      }
    }
  }
}
