/// Keys that tell whether two links lead to the same thing.
///
/// A key is a link in its plainest form, without scheme: `arxiv.org/abs/1706.03762`. Put behind
/// `https://` it gives itself again.
public enum URLKey {
  /// Counts changes of what rules mean; `URLRules.fingerprint` takes in the rules themselves.
  public static let version = 2

  /// The key by which links are merged without asking. Nil for what is no web link.
  ///
  /// Host in lower case and punycode without `www.`; no difference between http and https, nor
  /// between escaped and plain signs; tracking parameters, harmless fragments, default index files and
  /// closing slashes dropped; redirects, archives and proxies undone; and where the link's form names a
  /// work, the one key that all links to the work share. Other parameters and fragments stay.
  public static func strict(_ url: String, rules: URLRules = .current) -> String? {
    LinkIdentity(Array(url.utf8)[...], rules: rules.book)?.key
  }

  /// The key that suggests that two links may lead to the same: as the strict one, but without
  /// fragments that are no addresses of their own, and with pages for small screens folded into the
  /// common ones. Nil for what is no web link.
  public static func loose(_ url: String, rules: URLRules = .current) -> String? {
    LinkIdentity(Array(url.utf8)[...], rules: rules.book, isLoose: true)?.key
  }
}
