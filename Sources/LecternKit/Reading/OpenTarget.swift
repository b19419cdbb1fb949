internal import Foundation
public import LecternModel

/// What of an item is handed to another program to be opened.
public enum OpenTarget {
  /// The address of its page or, if that is wanted, of its PDF: the file on this machine before one of the web.
  /// Nil when there is none that may be handed on.
  public static func address(
    of item: Item, wantsPDF: Bool
  ) -> String? {
    let links = links(of: item)
    let file = links.first { localPDF($0) != nil }
    guard wantsPDF else { return item.url.flatMap { isWeb($0) ? $0 : nil } ?? file }
    return file ?? links.first { isWeb($0) && isPDF($0) }
  }

  /// The path of its PDF on this machine, where there is one.
  public static func localPDF(of item: Item) -> String? {
    links(of: item).lazy.compactMap(localPDF).first
  }

  private static func links(of item: Item) -> [String] {
    [item.url].compactMap(\.self) + item.otherLinks
  }

  /// Only links of the web are handed on, and PDFs: a program may run anything else.
  private static func isWeb(_ link: String) -> Bool {
    ["http", "https", "ftp"].contains(link.prefix { $0 != ":" }.lowercased())
  }

  private static func localPDF(_ link: String) -> String? {
    guard link.lowercased().hasPrefix("file:"), isPDF(link), let path = URL(string: link)?.path,
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return path
  }

  private static func isPDF(_ link: String) -> Bool {
    let path = link.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return path.hasSuffix(".pdf") || path.contains("arxiv.org/pdf/")
  }
}
