/// What to do with commands that stand for no character.
enum LaTeXCommands {
  /// Commands whose first arguments are no text: how many of them are left out.
  static let hidden: [String: Int] = [
    "noopsort": 1, "noop": 1, "noopsorts": 1, "sortnoop": 1, "SortNoop": 1, "NoopSort": 1,
    "switchargs": 0, "href": 1, "label": 1, "ref": 1, "vspace": 1, "hspace": 1, "begin": 1,
    "end": 1,
    "textcolor": 1, "color": 1, "foreignlanguage": 1, "selectlanguage": 1, "fontsize": 2,
    "fontfamily": 1, "setlength": 2, "phantom": 1, "hphantom": 1, "vphantom": 1,
    "index": 1, "rule": 2,
  ]

  /// Commands whose argument is an address: it stands as it is.
  static let verbatim: Set<String> = ["url", "path", "nolinkurl", "burl", "doi"]

  /// Commands whose argument is small and raised or lowered.
  static let raised: [String: [Character: Character]] = [
    "textsuperscript": superscripts, "textsubscript": subscripts, "sp": superscripts,
    "sb": subscripts, "mkbibsuperscript": superscripts, "mkbibsubscript": subscripts,
    "textnormalsuperscript": superscripts,
  ]

  /// Commands that only change how what follows looks.
  static let declarations: Set<String> = [
    "em", "it", "bf", "sc", "rm", "tt", "sl", "sf", "md", "up", "bfseries", "itshape", "scshape",
    "rmfamily", "ttfamily", "sffamily", "slshape", "upshape", "mdseries", "normalfont", "tiny",
    "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge",
    "relax", "protect", "noindent", "ignorespaces", "unskip", "displaystyle", "textstyle",
    "newblock",
    "left", "right", "big", "Big", "allowbreak", "nobreak", "break", "unspace", "leavevmode",
    "raggedright", "centering", "item", "bibinitperiod", "midsentence", "xspace", "hfill", "cal",
    "bibstring", "nohyphens", "sloppy", "bibrangessep", "string", "null", "boldmath", "noexpand",
  ]

  /// Characters behind a backslash that stand for themselves.
  static let escaped = Set("&%#$_{}|".utf8)
  /// Characters behind a backslash that are blanks.
  static let blanks = Set(" \n\t\r,;:>\\".utf8)
  /// Characters behind a backslash that are nothing: places for hyphens, corrections of space.
  static let nothings = Set("-/!@*+".utf8)

  static let superscripts: [Character: Character] = table("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
  static let subscripts: [Character: Character] = table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func table(_ from: String, _ to: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(from, to))
  }
}
