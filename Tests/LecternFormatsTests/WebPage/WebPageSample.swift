import Bytes
import Foundation
import LecternFormats
import LecternModel

/// Reading pages for tests.
enum WebPageSample {
  /// Where the fixtures claim to be from.
  static let address = "https://fixture.example/blog/post?id=1"

  /// A page of text; `head` stands in the head element.
  static func read(
    head: String, body: String = "", address: String? = address
  ) throws -> WebPage {
    let text = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
    return try read(Array(text.utf8), address: address)
  }

  static func read(
    _ bytes: [UInt8], charset: String? = nil, address: String? = address
  ) throws -> WebPage {
    let input = Input(name: "page", bytes: bytes)
    input.baseURL = address
    input.charset = charset
    return try WebPageReader.read(input)
  }

  /// All that was read, as JSON for people.
  static func json(_ page: WebPage) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Shown(page)), as: UTF8.self) + "\n"
  }

  private struct Shown: Encodable {
    var url: String?
    var canonical: String?
    var pdf: String?
    var site: String?
    var metadata: Metadata
    var identifiers: [String]?
    var otherLinks: [String]?
    var feeds: [String]?

    init(_ page: WebPage) {
      url = page.url
      canonical = page.canonicalURL
      pdf = page.pdfURL
      site = page.siteName
      metadata = page.metadata
      identifiers = Self.list(page.identifiers.map(\.description))
      otherLinks = Self.list(page.otherLinks)
      feeds = Self.list(
        page.feeds.map { "\($0.rel) \($0.type ?? "-") \($0.href) \($0.title ?? "-")" })
    }

    private static func list(_ texts: [String]) -> [String]? { texts.isEmpty ? nil : texts }
  }
}
