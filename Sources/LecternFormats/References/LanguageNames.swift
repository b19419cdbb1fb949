/// Languages as reference managers write them, and as BCP 47 tags.
enum LanguageNames {
  /// The tag of a language's name or tag; nil for what is neither.
  static func tag(_ text: String) -> String? {
    let name = text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    if let tag = tags[name] { return tag }
    return isTag(text) ? text.split(separator: "_").joined(separator: "-") : nil
  }

  /// BibLaTeX's `langid` of a tag; nil where it has none.
  static func babel(_ tag: String) -> String? { babelNames[tag] }

  /// Two or three letters, perhaps with a script and a region.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 3 else {
      return false
    }
    return parts.allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0.isDigit }
    } && first.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private static let rows: [[String]] = table.split(whereSeparator: \.isNewline).map {
    $0.split(separator: " ").map(String.init)
  }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for row in rows { for name in row.dropFirst() { tags[name] = row[0] } }
    return tags
  }()

  private static let babelNames: [String: String] = Dictionary(
    rows.filter { $0.count > 1 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  /// A tag, its name in BibLaTeX, its other names (ISO 639-2 too).
  private static let table = """
    en english eng engl
    en-US american usenglish
    en-GB british ukenglish
    en-CA canadian
    en-AU australian
    en-NZ newzealand
    de ngerman german ger deu deutsch germanb
    de-AT naustrian austrian
    de-CH nswissgerman swissgerman
    fr french fre fra francais français frenchb
    fr-CA acadian canadien
    es spanish spa español espanol
    it italian ita italiano
    pt portuguese por português portugues portuges
    pt-BR brazilian brazil
    nl dutch dut nld nederlands
    sv swedish swe svenska
    da danish dan dansk
    nb norsk norwegian nor bokmal
    nn nynorsk
    fi finnish fin suomi
    is icelandic ice isl
    pl polish pol polski
    cs czech cze ces
    sk slovak slo slk
    sl slovene slovenian slv
    hr croatian hrv scr
    sr serbian srp
    bg bulgarian bul
    ru russian rus русский
    uk ukrainian ukr
    el greek gre ell
    hu hungarian hun magyar
    ro romanian rum ron
    tr turkish tur
    et estonian est
    lv latvian lav
    lt lithuanian lit
    he hebrew heb
    ar arabic ara
    fa persian per fas
    zh chinese chi zho
    ja japanese jpn
    ko korean kor
    la latin lat
    ca catalan cat
    gl galician glg
    eu basque baq eus
    hi hindi hin
    vi vietnamese vie
    th thai tha
    id indonesian bahasa ind
    ga irish gle
    cy welsh wel cym
    """
}
