/// A piece of a line of a list: a link, or what stands between links.
struct Phrase: Hashable {
  /// What it is.
  enum Content: Hashable {
    /// Text without line breaks.
    case text
    /// A span of code.
    case code
    case link(PhraseLink)
    /// The reader's tags for the work, which no page shows.
    case tags([String])
    /// The end of a line in the source; `isHard` where the writer wants it seen.
    case lineEnd(isHard: Bool)
  }

  var content: Content
  /// The words; of a link, its label.
  var text: String
  var isStrong = false
  var isEmphasised = false
  var isStruck = false

  var link: PhraseLink? {
    if case .link(let link) = content { return link }
    return nil
  }
}

/// A link in a line of a list.
struct PhraseLink: Hashable {
  /// As written.
  var address: String
  /// Address of the picture in its label.
  var picture: String?
  /// Whether its label is a picture alone; the phrase's text is then the picture's description.
  var isPicture = false
  /// Whether its label is the address.
  var isBare = false
  /// What the label says.
  var label = LinkLabel("")
  /// Lines of the source between the beginning of the block and the link.
  var lineOffset = 0
}
