/// Names, some of which stand for all that begin alike (`utm_*`).
struct NameSet: Sendable {
  private var names: Set<String> = []
  private var beginnings: [String] = []

  mutating func insert(_ name: some StringProtocol) {
    let lower = name.lowercased()
    if lower.hasSuffix("*") {
      beginnings.append(String(lower.dropLast()))
    } else {
      names.insert(lower)
    }
  }

  mutating func formUnion(_ other: NameSet) {
    names.formUnion(other.names)
    beginnings += other.beginnings
  }

  /// `name` is in lower case.
  func contains(_ name: String) -> Bool {
    names.contains(name) || beginnings.contains { name.utf8.starts(with: $0.utf8) }
  }
}
