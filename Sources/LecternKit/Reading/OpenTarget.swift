internal import Foundation
public import LecternModel

/// What of an item is handed to another program to be opened.
public enum OpenTarget {
  /// The address of its page or, if that is wanted, of its PDF: the file on this machine before one of the web.
  /// Nil when there is none that may be handed on.
  public static func address(
    of item: Item, wantsPDF: Bool
  ) -> String? {
    let links = [item.url].compactMap(\.self) + item.otherLinks
    let files = links.filter { isLocalPDF($0) }
    guard wantsPDF else { return item.url.flatMap { isWeb($0) ? $0 : nil } ?? files.first }
    return files.first ?? links.first { isWeb($0) && isPDF($0) }
  }

  /// Only links of the web are handed on, and PDFs: a program may run anything else.
  private static func isWeb(_ link: String) -> Bool {
    ["http", "https", "ftp"].contains(link.prefix { $0 != ":" }.lowercased())
  }

  private static func isLocalPDF(_ link: String) -> Bool {
    guard link.lowercased().hasPrefix("file:"), isPDF(link), let url = URL(string: link) else {
      return false
    }
    return FileManager.default.fileExists(atPath: url.path)
  }

  private static func isPDF(_ link: String) -> Bool {
    let path = link.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return path.hasSuffix(".pdf") || path.contains("arxiv.org/pdf/")
  }
}
