/// Sorts of works by BibLaTeX's keys, which its styles print in the language of the text, and in words.
enum WorkTypeNames {
  /// In words, where a text is a key.
  static func words(_ text: String) -> String { words[text.lowercased()] ?? text }

  /// The key, where a text is what a key stands for.
  static func key(_ text: String) -> String {
    let word = text.lowercased().filter { $0 != "." && $0 != "’" && $0 != "'" }
    return keys[word] ?? text
  }

  private static let words = [
    "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "bathesis": "Bachelor's thesis",
    "candthesis": "Candidate thesis", "techreport": "Technical report",
    "resreport": "Research report", "patentus": "U.S. patent", "patenteu": "European patent",
    "patentde": "German patent", "patentfr": "French patent", "patentuk": "British patent",
  ]

  private static let keys = Dictionary(
    uniqueKeysWithValues: words.map { key, words in
      (words.lowercased().filter { $0 != "." && $0 != "'" }, key)
    })
}
