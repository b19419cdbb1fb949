import LecternModel

/// Addresses that a page gives, made absolute; nothing but the web counts.
struct PageAddress {
  /// Where the page was had from.
  let page: String?
  /// What relative links are relative to.
  private let base: String?

  /// `base` is the page's own word for it.
  init(page: String?, base: String?) {
    self.page = page
    let own = base.map { URIReference.resolve($0, against: page) }
    self.base = own.flatMap { Self.isWeb($0) ? $0 : nil } ?? page
  }

  /// A link as an absolute web address; nil where it is none.
  func web(_ href: String) -> String? {
    guard case .web(let url) = LinkTarget.read(href, base: base), Self.isWeb(url) else {
      return nil
    }
    return CleanText.line(URIReference(url).text)
  }

  /// The page's own word for its address. One on another host, and the home page that careless sites name
  /// on every page, are refused.
  func canonical(_ href: String) -> String? {
    guard let url = web(href) else { return nil }
    guard let page else { return url }
    let (given, own) = (URIReference(url), URIReference(page))
    guard let host = Self.host(given), host == Self.host(own) else { return nil }
    let isHome = given.path.allSatisfy { $0 == "/" } && given.query == nil
    let isDeeper = !own.path.allSatisfy { $0 == "/" } || own.query != nil
    return isHome && isDeeper || url == page ? nil : url
  }

  /// The page's host without `www.`; nil where it is not known.
  var host: String? { page.map(URIReference.init).flatMap(Self.host) }

  private static func host(_ address: URIReference) -> String? {
    guard let authority = address.authority?.lowercased() else { return nil }
    let host = authority.split(separator: "@").last ?? ""
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  private static func isWeb(_ url: String) -> Bool {
    FeedURL.isWeb(url) && URLKey.strict(url) != nil
  }
}
