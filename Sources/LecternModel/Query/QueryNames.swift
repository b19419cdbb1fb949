extension Filter {
  /// The conditions by which items are named, those that are left out apart.
  public var names: [Term] {
    switch self {
    case .and(let parts), .or(let parts): parts.flatMap(\.names)
    case .not: []
    case .term(let term): term.isName ? [term] : []
    }
  }
}

extension Term {
  /// How the reader would name the items: `12`, `20-30`, `arxiv:1706.03762`; nil for what describes them.
  public var name: String? {
    switch self {
    case .ids(let ids): ids.count == 1 ? "\(ids.lowerBound)" : "\(ids.lowerBound)-\(ids.upperBound)"
    case .identifier(let identifier): identifier.description
    default: nil
    }
  }
}
