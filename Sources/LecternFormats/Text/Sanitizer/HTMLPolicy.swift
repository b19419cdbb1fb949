/// What of HTML is let through. All else loses its tags but keeps its text.
enum HTMLPolicy {
  /// How deep elements may nest; tags beyond are left out.
  static let maximumDepth = 100

  /// The rules of an allowed element; nil for all others.
  static func rule(of element: String) -> ElementRule? { rules[element] }

  private static let rules: [String: ElementRule] = {
    var rules: [String: ElementRule] = [:]
    for name in elements.split(whereSeparator: \.isWhitespace).map(String.init) {
      rules[name] = ElementRule(
        name, attributes: globalAttributes.merging(attributes[name] ?? [:]) { $1 },
        required: required[name] ?? [])
    }
    return rules
  }()

  private static let elements = """
    a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code
    col colgroup dd del details dfn dir div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6
    header hgroup hr i img ins kbd li main mark menu nav ol p picture pre q rb rp rt rtc ruby s samp
    section small source span strike strong sub summary sup table tbody td tfoot th thead time tr
    track tt u ul var video wbr
    """

  /// Elements that are nothing without one of these attributes.
  private static let required: [String: Set<String>] = [
    "img": ["src", "srcset"], "source": ["src", "srcset"], "track": ["src"],
  ]

  private static let globalAttributes: [String: AttributeRule] = [
    "title": .text, "lang": .text, "dir": .word(["ltr", "rtl", "auto"]),
  ]

  private static let cell: [String: AttributeRule] = [
    "colspan": .number, "rowspan": .number, "abbr": .text,
    "align": .word(["left", "right", "center", "justify"]),
    "scope": .word(["row", "col", "rowgroup", "colgroup"]),
  ]
  private static let change: [String: AttributeRule] = ["cite": .link, "datetime": .text]
  private static let player: [String: AttributeRule] = [
    "src": .file, "controls": .flag, "loop": .flag, "muted": .flag,
    "preload": .word(["none", "metadata"]),
  ]

  private static let attributes: [String: [String: AttributeRule]] = [
    "a": ["href": .link, "hreflang": .text, "type": .text],
    "img": [
      "src": .picture, "srcset": .pictureSet, "sizes": .text, "alt": .text, "width": .number,
      "height": .number,
    ],
    "source": [
      "src": .file, "srcset": .pictureSet, "sizes": .text, "type": .text, "media": .text,
    ],
    "track": ["src": .file, "kind": .text, "srclang": .text, "label": .text],
    "audio": player,
    "video": player.merging(["poster": .file, "width": .number, "height": .number]) { $1 },
    "blockquote": ["cite": .link], "q": ["cite": .link], "del": change, "ins": change,
    "time": ["datetime": .text],
    "ol": ["start": .number, "reversed": .flag, "type": .word(["1", "a", "i"])],
    "li": ["value": .number], "col": ["span": .number], "colgroup": ["span": .number],
    "td": cell, "th": cell, "details": ["open": .flag],
  ]
}
