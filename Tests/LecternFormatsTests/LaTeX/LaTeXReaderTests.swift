import Testing

@testable import LecternFormats

@Suite("LaTeX as text")
struct LaTeXReaderTests {
  @Test(
    "accents in every form",
    arguments: [
      (#"{\"o} \"{o} \"o {\"{o}}"#, "ö ö ö ö"), (#"G{\"o}del \'Etude \`a la"#, "Gödel Étude à la"),
      (#"\c{c} \c c {\c c}a"#, "ç ç ça"), (#"\v{S}a\v s{\v z}"#, "Šašž"),
      (#"\'\i{} \'{\i} {\'{\i}} {\'i}"#, "í í í í"),
      (#"\u{g} \H{o} \k{a} \r{a} \d{h}"#, "ğ ő ą å ḥ"),
      (#"\=a \.z \b{b}"#, "ā ż ḇ"), (#"\^{\i}"#, "î"), (#"\"{\i}"#, "ï"), (#"\~n \~{N}"#, "ñ Ñ"),
      (#"\'{\"{u}} \'{\^e}"#, "ǘ ế"), (#"{\AA}ngstr{\"o}m"#, "Ångström"), (#"\t{oo}"#, "o͡o"),
      (#"\~{} \^{} \'{}"#, "~ ^ ´"), (#"Erd\H{o}s"#, "Erdős"),
      (#"\"{日}"#, "日\u{308}"), (#"Nguy{\~{\^e}}n"#, "Nguyễn"), (#"\textcommabelow{s}"#, "ș"),
    ])
  func accents(source: String, text: String) { #expect(read(source) == text) }

  @Test(
    "letters and signs",
    arguments: [
      (#"\ss \o{} \O{} {\l}ód{\'z} \L{}"#, "ßø Ø łódź Ł"),
      (#"Stra{\ss}e, Stra\ss e"#, "Straße, Straße"),
      (#"{\ae}on \OE uvre"#, "æon Œuvre"), (##"\& \% \$ \# \_ \{ \}"##, "& % $ # _ { }"),
      (#"\textasciitilde{}x \textbackslash{}y"#, "~x \\y"), (#"{\textquotesingle}"#, "'"),
      (#"a\ldots b {\copyright}"#, "a…b ©"), (#"\LaTeX{} and \BibTeX"#, "LaTeX and BibTeX"),
      (#"{\alpha}-helix, \ensuremath{\beta}"#, "α-helix, β"),
      (#"10\,000 J.\,K.\ Rowling"#, "10 000 J. K. Rowling"),
      (#"{\textquoteright} \textendash{} \textemdash{}"#, "’ – —"), (#"{\symbol{"4E2D}}"#, "中"),
      (#"\glqq Zitat\grqq{}"#, "„Zitat“"),
    ])
  func signs(source: String, text: String) { #expect(read(source) == text) }

  @Test(
    "quotes, dashes and ties",
    arguments: [
      ("1--2---3 - 4", "1–2—3 - 4"), ("``so'' `it' isn't", "“so” ‘it' isn't"),
      ("Knuth~1984", "Knuth 1984"), ("?`Que? !`No!", "¿Que? ¡No!"), ("a----b", "a----b"),
      ("-{}-help", "--help"), ("Graves' disease", "Graves' disease"),
    ])
  func signsOfText(source: String, text: String) { #expect(read(source) == text) }

  @Test(
    "commands that only change the look go, what they are about stays",
    arguments: [
      (#"\emph{in vitro} {\em so} \textbf{\textit{both}}"#, "in vitro so both"),
      (#"{DNA} {{B}ayes} \mbox{X}"#, "DNA Bayes X"), (#"\href{http://a.b/~c}{here}"#, "here"),
      (#"\url{http://a.b/x_y~z}"#, "http://a.b/x_y~z"), (#"{\noopsort{1973b}}1973"#, "1973"),
      (#"H\textsubscript{2}O, 5\textsuperscript{th}, m\textsuperscript{2}"#, "H₂O, 5th, m²"),
      (#"two\\lines, hy\-phen, it\/alic"#, "two lines, hyphen, italic"),
      (#"\unknown{kept} C:\temp\new"#, #"kept C:\temp\new"#), (#"ends with \"#, #"ends with \"#),
      (#"\textcolor{red}{text} \foreignlanguage{german}{Wort}"#, "text Wort"),
    ])
  func commands(source: String, text: String) { #expect(read(source) == text) }

  @Test(
    "mathematics stays as it is",
    arguments: [
      #"On $O(n^2)$ and $\alpha_{i}$"#, #"$$x$$"#, #"costs $5"#, #"$a\$b$"#, "a $\\sqrt{2}$ b",
    ])
  func mathematics(source: String) { #expect(read(source) == source) }

  @Test(
    "other forms of mathematics become the usual one",
    arguments: [
      (#"On \(a+b\)"#, "On $a+b$"), (#"\[x\] and"#, "$$x$$ and"), (#"\(open"#, #"\(open"#),
      (#"two\\[2pt]"#, "two [2pt]"),
    ])
  func formulas(source: String, text: String) { #expect(read(source) == text) }

  @Test(
    "what is protected, and what is mathematics",
    arguments: [
      ("The {Bayesian} {M}{\\\"o}bius", ["Bayesian", "M"], []),
      ("{Deep Learning of {DNA}}", ["DNA", "Deep Learning of DNA"], []),
      (#"\emph{E. coli}, {\em Latin} and {\emph{Latin}}"#, ["E. coli"], []),
      (#"{small}, {\"O}l, \'{E}tude, {}"#, [], []),
      (#"$x$ for \$5, $6 or $7, $$y$$ \(z\)"#, [], ["$x$", "$$y$$", "$z$"]),
      ("Paying $5 or $6 for US$", [], []), ("At $10 mm$ and $2 x y$", [], ["$10 mm$", "$2 x y$"]),
    ])
  func marks(source: String, protected: [String], math: [String]) {
    let text = LaTeXReader.read(Array(source.utf8)[...])
    func parts(_ ranges: [Range<Int>]) -> [String] {
      ranges.map { String(decoding: Array(text.text.utf8)[$0], as: UTF8.self) }
    }
    #expect(parts(text.protected) == protected && parts(text.math) == math)
    #expect(text.text == read(source))
  }

  @Test(
    "names keep the braces that group them",
    arguments: [
      (#"{American Psychological Association}"#, "{American Psychological Association}"),
      (#"M{\"u}ller, {\'E}mile"#, "Müller, Émile"),
      (#"{W.M.P. van der} Aalst"#, "{W.M.P. van der} Aalst"),
      (#"{\v S}omeone and {\L}ukasz"#, "Šomeone and Łukasz"), (#"{{\L}ódź Group}"#, "{Łódź Group}"),
    ])
  func names(source: String, text: String) {
    #expect(LaTeXReader.text(Array(source.utf8)[...], braces: .kept) == text)
  }

  @Test(
    "verbatim text only loses its escapes",
    arguments: [
      (##"http://a.b/x\_y\%20z\&c\#d"##, "http://a.b/x_y%20z&c#d"),
      (#"http://a.b/{\_}x"#, "http://a.b/_x"),
      (#"{\url{http://a.b/~x}}"#, "http://a.b/~x"),
      (#"http://a.b/{\textasciitilde}x"#, "http://a.b/~x"),
      (#"http://a.b/$\sim$x"#, "http://a.b/~x"), (#"10.1000/a\\_b"#, "10.1000/a_b"),
      ("http://a.b/--``x''", "http://a.b/--``x''"), (#"C:\files"#, #"C:\files"#),
    ])
  func verbatim(source: String, text: String) {
    #expect(VerbatimText.plain(Array(source.utf8)[...]) == text)
  }

  @Test(
    "takes linear time for whatever it is given",
    arguments: [
      "{", "}", "\\", "\\'{", "$", "\\href{", "\\v ", "--`", "\\textsuperscript{", "\\x   ", "''",
      "\\(", "{A", "$1 ",
    ])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 100_000)
    #expect(LaTeXReader.text(Array(text.utf8)[...]).utf8.count <= text.utf8.count * 3)
    #expect(VerbatimText.plain(Array(text.utf8)[...]).utf8.count <= text.utf8.count)
  }

  private func read(_ source: String) -> String { LaTeXReader.text(Array(source.utf8)[...]) }
}
