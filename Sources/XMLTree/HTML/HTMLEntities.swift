/// The characters HTML has names for (WHATWG HTML 13.5).
public enum HTMLEntities {
  /// Text of a named entity, without `&` and `;`: `eacute` gives `é`. Case matters. Nil if unknown.
  public static func text(named name: String) -> String? { table[name] }

  /// Names that also count without a semicolon.
  static let legacy = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN
    Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar
    ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34
    gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute
    ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1
    sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// What browsers take numbers 128 to 159 for: the characters of Windows-1252.
  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The longest name.
  static let longestName = 31
  /// The longest name that counts without a semicolon.
  static let longestLegacyName = 6

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    table.reserveCapacity(2125)
    for entry in (namesAtoL + namesMtoZ).split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      let scalars = parts[1].split(separator: "+").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      table[String(parts[0])] = String(String.UnicodeScalarView(scalars))
    }
    return table
  }()
}
