/// A place in a pattern where an id stands, and how the id is read.
struct Capture: Sendable {
  let name: String
  private let reader: Reader

  init(name: String) {
    self.name = name
    reader = Reader(rawValue: name) ?? .segment
  }

  /// Whether it takes all the rest of the path.
  var takesRest: Bool { [.rest, .doi, .doiNumber, .link].contains(reader) }

  /// Whether it takes query and fragment as well.
  var takesTail: Bool { reader == .link }

  /// The ways of reading. Any other name takes one segment as it is.
  private enum Reader: String {
    case segment
    /// All that is left of the path.
    case rest
    /// Another link.
    case link
    /// A DOI somewhere in the path, with the publisher's `/full` or `.pdf` behind it.
    case doi
    /// A DOI with the site's own number behind it.
    case doiNumber = "doi-number"
    /// What follows `doi.org/` in a short DOI.
    case shortDOI = "short-doi"
    /// A number, perhaps with a title behind it: `123-title`, `123.Title`.
    case number
    /// An id of Nature's pages from which the DOI follows for certain.
    case nature
    /// A bioRxiv or medRxiv id.
    case biorxiv
    /// An article id of Elsevier from before 1997, from which the DOI follows.
    case oldPII = "old-pii"
    /// An ISBN-10, as Amazon has for books.
    case isbn10
    /// Ten letters or digits, as Amazon has for everything.
    case asin
    /// An ISBN, alone or at either end of a segment.
    case isbn
    /// A segment without the version behind it (`v2`).
    case unversioned
    /// The long hexadecimal number by which a gist is known.
    case hex
    case video
    case playlist
    case owner
    case repository
    /// The page's name of a NeurIPS paper, from the page's name or the PDF's.
    case neurips
    /// The id at the end of a Medium article's address.
    case medium
  }

  /// The id in normal form, if there is one.
  func find(_ bytes: ByteSlice) -> String? {
    switch reader {
    case .segment, .rest, .link: bytes.isEmpty ? nil : bytes.text
    case .doi: DOI.onPage(bytes)
    case .doiNumber: DOI.onPage(bytes, isNumbered: true)
    case .shortDOI: DOI.short(bytes)
    case .number: Self.number(bytes)
    case .nature: PublisherID.nature(bytes)
    case .biorxiv: PublisherID.biorxiv(bytes)
    case .oldPII: PublisherID.oldPII(bytes)
    case .isbn10: ISBN.ten(bytes)
    case .asin:
      bytes.count == 10 && bytes.allSatisfy(ASCII.isAlphanumeric) ? bytes.upperText : nil
    case .isbn: ISBN.inSegment(bytes)
    case .unversioned: Self.unversioned(bytes)
    case .hex:
      bytes.count >= 20 && bytes.allSatisfy { ASCII.hexValue($0) != nil } ? bytes.lowerText : nil
    case .video: YouTubeID.video(bytes)
    case .playlist: YouTubeID.playlist(bytes)
    case .owner: GitHubName.owner(bytes)
    case .repository: GitHubName.repository(bytes)
    case .neurips: PublisherID.neurips(bytes)
    case .medium: PublisherID.medium(bytes)
    }
  }

  private static func unversioned(_ bytes: ByteSlice) -> String? {
    let mark = bytes.lastIndex(of: UInt8(ascii: "v"))
    guard let mark, bytes[(mark + 1)...].isNumber else { return bytes.isEmpty ? nil : bytes.text }
    return mark > bytes.startIndex ? bytes[..<mark].text : nil
  }

  private static func number(_ bytes: ByteSlice) -> String? {
    let digits = bytes.prefix(while: ASCII.isDigit)
    let next = bytes.byte(at: digits.endIndex)
    guard !digits.isEmpty, digits.count <= 20, next.map(ASCII.isAlphanumeric) != true else {
      return nil
    }
    return digits.text
  }
}
