internal import Foundation
internal import LecternFormats
internal import LecternModel

/// What `identify` says of one text.
struct IdentityJSON: Encodable {
  var identifiers: [Identifier]
  var canonical_url: String?

  init(_ text: String) {
    identifiers = Identify.text(text)
    canonical_url = Identify.canonicalURL(text)
  }

  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
