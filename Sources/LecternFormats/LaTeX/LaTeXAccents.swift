/// Commands that put a mark on the letter behind them.
enum LaTeXAccents {
  /// The combining mark of a command.
  static let marks: [String: Unicode.Scalar] = {
    var marks: [String: Unicode.Scalar] = [:]
    for row in rows { marks[row.command] = row.mark }
    for (alias, command) in aliases { marks[alias] = marks[command] }
    return marks
  }()

  /// The command of a combining mark.
  static let commands: [Unicode.Scalar: String] = Dictionary(
    uniqueKeysWithValues: rows.map { ($0.mark, $0.command) })

  /// What a mark without a letter stands for: `\~{}` is a tilde.
  static let alone: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{300}": "`", "\u{301}": "´", "\u{302}": "^", "\u{303}": "~", "\u{304}": "¯", "\u{306}": "˘",
    "\u{307}": "˙", "\u{308}": "¨", "\u{30A}": "˚", "\u{30B}": "˝", "\u{30C}": "ˇ", "\u{327}": "¸",
    "\u{328}": "˛",
  ]

  private static let rows: [(command: String, mark: Unicode.Scalar)] = [
    ("`", "\u{300}"), ("'", "\u{301}"), ("^", "\u{302}"), ("~", "\u{303}"), ("=", "\u{304}"),
    ("u", "\u{306}"), (".", "\u{307}"), ("\"", "\u{308}"), ("h", "\u{309}"), ("r", "\u{30A}"),
    ("H", "\u{30B}"), ("v", "\u{30C}"), ("G", "\u{30F}"), ("U", "\u{30E}"), ("d", "\u{323}"),
    ("textcommabelow", "\u{326}"), ("c", "\u{327}"), ("k", "\u{328}"), ("b", "\u{331}"),
    ("t", "\u{361}"), ("textdotbreve", "\u{310}"), ("textbrevebelow", "\u{32E}"),
    ("textringbelow", "\u{325}"), ("textcircumbelow", "\u{32D}"), ("texttildebelow", "\u{330}"),
  ]

  private static let aliases = [
    "grave": "`", "acute": "'", "hat": "^", "tilde": "~", "bar": "=", "breve": "u", "dot": ".",
    "ddot": "\"", "check": "v", "capitalcaron": "v", "capitalacute": "'", "capitalgrave": "`",
    "capitaldieresis": "\"", "capitalcedilla": "c", "capitalogonek": "k", "capitalring": "r",
    "capitalcircumflex": "^", "capitaltilde": "~",
  ]
}
