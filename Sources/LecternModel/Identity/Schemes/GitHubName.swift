/// Names of GitHub repositories.
enum GitHubName {
  /// First segments of GitHub's own pages, which no user can have as a name.
  private static let reserved: Set<String> = [
    "about", "account", "advisories", "apps", "blog", "collections", "codespaces", "contact",
    "customer-stories", "dashboard", "discussions", "education", "enterprise", "events", "explore",
    "features", "gist", "gists", "github-copilot", "issues", "join", "login", "logout",
    "marketplace", "mobile", "models", "new", "nonprofit", "notifications", "organizations", "orgs",
    "partners", "premium-support", "pricing", "pulls", "readme", "resources", "search", "security",
    "sessions", "settings", "showcases", "signup", "site", "sitemap", "solutions", "sponsors",
    "stars", "stories", "team", "topics", "trending", "users", "watching", "why-github", "wiki",
  ]

  /// `owner/name` in lower case.
  static func normalForm(_ bytes: ByteSlice) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, let owner = owner(parts[0]), let name = repository(parts[1]) else {
      return nil
    }
    return owner + "/" + name
  }

  static func owner(_ bytes: ByteSlice) -> String? {
    // Names with an underscore belong to companies that manage their users.
    guard (1...39).contains(bytes.count), bytes.allSatisfy(ASCII.isIDSign),
      bytes.first.map(ASCII.isAlphanumeric) == true
    else { return nil }
    let name = bytes.lowerText
    return reserved.contains(name) ? nil : name
  }

  static func repository(_ bytes: ByteSlice) -> String? {
    let name = bytes.endsIgnoringCase(".git") ? bytes.dropLast(4) : bytes
    guard (1...100).contains(name.count),
      name.allSatisfy({ ASCII.isIDSign($0) || $0 == UInt8(ascii: ".") }),
      // A dot at the end is a sentence's; `.` and `..` are no names.
      name.last != UInt8(ascii: ".")
    else { return nil }
    return name.lowerText
  }
}
