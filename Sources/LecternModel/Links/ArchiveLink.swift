/// Addresses of pages as they once were.
public enum ArchiveLink {
  /// The Wayback Machine's address for a page, which leads to the copy nearest to a time
  /// (archive.org's URL form `web/YYYYMMDDhhmmss/URL`). Nothing is asked.
  public static func nearest(to time: Timestamp, of url: String) -> String {
    let digits = time.text.filter { $0.isASCII && $0.isNumber }
    return "https://web.archive.org/web/\(digits)/\(url)"
  }
}
