/// Something that speaks for a kind.
enum KindSign: Hashable {
  case identifier(Identifier.Scheme)
  case host(String)
  case hostLabel(String)
  case step(String)
  case ending(String)
  case slug(String)
  case shape(LinkShape)
  case heading(String)
  case titleWord(String)
  case remarkWord(String)
  case mark(String)

  /// The sign as a phrase for `show --why`.
  var phrase: String {
    switch self {
    case .identifier(let scheme): "it is identified by \(scheme.rawValue)"
    case .host(let host): "its link is on \(host)"
    case .hostLabel(let label): "its host is called '\(label)'"
    case .step(let step): "its link leads through '\(step)'"
    case .ending(let ending): "its link ends in '\(ending)'"
    case .slug(let word): "its link says '\(word)'"
    case .shape(let shape): shape.phrase
    case .heading(let heading): "it stands under '\(heading)'"
    case .titleWord(let word): "its title says '\(word)'"
    case .remarkWord(let word): "a remark says '\(word)'"
    case .mark(let mark): "it is marked '\(mark)'"
    }
  }

  /// What several signs of one sort for one kind weigh together.
  var ground: Ground {
    switch self {
    case .identifier, .heading: .sum
    case .host, .hostLabel, .step, .ending, .slug, .shape: .link
    case .titleWord: .title
    case .remarkWord, .mark: .remark
    }
  }

  enum Ground: Int, CaseIterable {
    /// Each counts.
    case sum
    /// Each counts, but together no more than `KindText.mostOfLink`.
    case link
    /// The heaviest counts: titles say one thing in several words.
    case title
    /// The heaviest counts.
    case remark
  }
}
