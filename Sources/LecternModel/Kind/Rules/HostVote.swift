/// A kind and how much a sign speaks for it.
struct KindVote: Sendable {
  var kind: ItemKind
  var weight: Int
}

/// Which pages of a site a rule is about.
enum SitePlace: Sendable {
  case anywhere
  case root
  case deep

  func includes(isRoot: Bool) -> Bool {
    switch self {
    case .anywhere: true
    case .root: isRoot
    case .deep: !isRoot
    }
  }
}

/// A vote by a part of a host's name.
struct LabelVote: Sendable {
  var place: SitePlace
  var vote: KindVote
}

/// A vote by a host, for some of its pages or for links of a shape.
struct HostVote: Sendable {
  var place = SitePlace.anywhere
  var pattern: SitePattern?
  var vote: KindVote

  func fits(_ link: WebLink, segments: [ByteSlice], isRoot: Bool) -> Bool {
    guard place.includes(isRoot: isRoot) else { return false }
    guard let pattern else { return true }
    return pattern.match(link, segments: segments) != nil
  }
}
