extension JournalEvent.Deed {
  /// The deed as two plain columns; `init(name:value:)` is the inverse.
  public var stored: (name: String, value: String?) {
    switch self {
    case .state(let state): ("state", state.rawValue)
    case .rating(let rating): ("rating", rating.map(String.init))
    case .progress(let progress): ("progress", progress.description)
    case .session(let minutes): ("session", String(minutes))
    case .note(let text): ("note", text)
    case .tag(let tag): ("tag", tag)
    case .untag(let tag): ("untag", tag)
    case .title(let title): ("title", title)
    case .kind(let kind): ("kind", kind.rawValue)
    case .follow(let following, let feed): ("follow", "\(following.rawValue) \(feed)")
    }
  }

  /// Nil for a deed that this version does not know.
  public init?(name: String, value: String?) {
    switch (name, value) {
    case ("state", let value?):
      guard let state = ReadingState(rawValue: value) else { return nil }
      self = .state(state)
    case ("rating", let value):
      self = .rating(value.flatMap { Int($0) })
    case ("progress", let value?):
      guard let progress = Progress(text: value) else { return nil }
      self = .progress(progress)
    case ("session", let value?):
      guard let minutes = Int(value) else { return nil }
      self = .session(minutes: minutes)
    case ("note", let value?): self = .note(value)
    case ("tag", let value?): self = .tag(value)
    case ("untag", let value?): self = .untag(value)
    case ("title", let value?): self = .title(value)
    case ("kind", let value?):
      guard let kind = ItemKind(rawValue: value) else { return nil }
      self = .kind(kind)
    case ("follow", let value?):
      let parts = value.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let following = Following(rawValue: parts[0]) else { return nil }
      self = .follow(following, feed: parts[1])
    default: return nil
    }
  }
}

extension JournalEvent: Codable {
  private enum Key: String, CodingKey { case at, deed, value, imported }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .deed)
    let value = try container.decodeIfPresent(String.self, forKey: .value)
    guard let deed = Deed(name: name, value: value) else {
      throw DecodingError.dataCorruptedError(
        forKey: .deed, in: container, debugDescription: "unknown deed '\(name)'")
    }
    self.init(
      deed, at: try container.decodeIfPresent(Timestamp.self, forKey: .at),
      isImported: try container.decodeIfPresent(Bool.self, forKey: .imported) ?? false)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(deed.stored.name, forKey: .deed)
    try container.encodeIfPresent(deed.stored.value, forKey: .value)
    try container.encodeIfPresent(at, forKey: .at)
    if isImported { try container.encode(true, forKey: .imported) }
  }
}
