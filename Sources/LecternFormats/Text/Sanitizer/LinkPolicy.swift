/// Which addresses a page may hold, and what they are relative to.
struct LinkPolicy: Sendable {
  private let base: URIReference?

  /// `https://host` of the base.
  private let origin: String?

  init(base: String?) {
    self.base = base.map(URIReference.init)
    origin = self.base.flatMap { base in
      base.scheme.flatMap { scheme in base.authority.map { "\(scheme)://\($0)" } }
    }
  }

  /// Schemes of links: what a reader's click may open.
  private static let linkSchemes: Set<String> = [
    "http", "https", "ftp", "ftps", "sftp", "gopher", "gemini", "mailto", "tel", "sms", "geo",
    "xmpp", "irc", "ircs", "matrix", "magnet", "news", "nntp", "webcal", "urn", "doi",
  ]
  private static let fileSchemes: Set<String> = ["http", "https"]
  /// Formats that hold no scripts (SVG does).
  private static let pictureTypes = ["png", "gif", "jpeg", "jpg", "webp", "avif"]

  func link(_ value: String) -> String? { absolute(value, Self.linkSchemes) }

  func file(_ value: String) -> String? { absolute(value, Self.fileSchemes) }

  func picture(_ value: String) -> String? {
    // Where there is no `d` (and no space) in front, as nearly always, that can't be.
    guard let first = value.utf8.first, first <= 0x20 || first | 0x20 == UInt8(ascii: "d") else {
      return file(value)
    }
    let text = URIReference(value).text
    let head = text.prefix(30).lowercased()
    let isPicture = Self.pictureTypes.contains { head.hasPrefix("data:image/\($0);base64,") }
    return isPicture ? text : file(value)
  }

  /// The candidates of a `srcset` whose addresses are allowed.
  func pictureSet(_ value: String) -> String? {
    let candidates = SourceSet.candidates(value).compactMap { candidate in
      file(candidate.address).map { address in
        candidate.size.isEmpty ? address : "\(address) \(candidate.size)"
      }
    }
    return candidates.isEmpty ? nil : candidates.joined(separator: ", ")
  }

  private func absolute(_ value: String, _ schemes: Set<String>) -> String? {
    if URIReference.isPlain(value) { return value }
    if let origin, URIReference.isPlainPath(value) {
      return schemes.contains(base?.scheme ?? "") ? origin + value : nil
    }
    let target = base?.resolve(value) ?? URIReference(value)
    // Without a scheme it can only mean a place on the site that shows it.
    guard let scheme = target.scheme else { return target.text }
    return schemes.contains(scheme) ? target.text : nil
  }
}
