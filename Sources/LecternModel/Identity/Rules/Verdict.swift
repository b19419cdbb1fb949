/// What a link's form says of the work it leads to.
struct Verdict {
  /// Where the key comes from.
  enum Key {
    /// The first identifier's own page; the link itself where there is none.
    case home
    /// The link itself.
    case link
    /// A rule.
    case named(String)
    /// An id that several sites use for one work, while the link itself stays good.
    case shared(String)
  }

  var identifiers: [Identifier] = []
  var key = Key.home
}
