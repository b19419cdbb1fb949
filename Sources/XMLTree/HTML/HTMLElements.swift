/// What HTML says of its elements, by lower-case name.
public enum HTMLElements {
  /// Content that is no markup.
  enum RawContent: Sendable {
    /// Taken as it is.
    case verbatim
    /// Character references are decoded.
    case decoded
  }

  /// Elements whose content is shown to nobody.
  public static let hiding: Set<String> = [
    "script", "style", "iframe", "noembed", "noframes", "annotation", "annotation-xml",
  ]

  /// How the content of an element is read; nil for markup. A switch, since every tag asks.
  static func rawContent(of name: String) -> RawContent? {
    switch name {
    case "script", "style", "xmp", "iframe", "noembed", "noframes": .verbatim
    case "textarea", "title": .decoded
    default: nil
    }
  }

  /// Elements that have no content and no end tag.
  public static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image",
    "img", "input", "isindex", "keygen", "link", "meta", "nextid", "param", "source", "track",
    "wbr",
  ]

  /// Every element of HTML, past and present, and of MathML, and the root of SVG.
  public static let known = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
    blockquote body br button canvas caption center cite code col colgroup command content data
    datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption figure font
    footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input
    ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta
    meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param
    picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select
    shadow slot small source spacer span strike strong style sub summary sup svg table tbody td
    template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
    annotation maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom
    mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
    munderover semantics
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
