/// DOIs within the paths of publishers' pages.
extension DOI {
  /// What publishers put behind a DOI to name a form or a part of the page.
  private static let tails: Set<String> = [
    "abs", "abstract", "article", "authors", "card", "citation", "citations", "citedby", "cover",
    "download", "epdf", "epub", "figures", "full", "full-text", "full-xml", "fulltext",
    "fulltext.html", "fullhtml", "html", "issuetoc", "index", "media", "meta", "metrics", "pdf",
    "pdfdirect", "pdfplus", "pdf+html", "preview", "print", "read", "references", "related",
    "reprint", "summary", "supplementary", "suppinfo", "suppl_file", "supplemental", "supplement",
    "tables", "tab-pdf", "text", "view", "xml",
  ]
  /// What stands before a number of a part: `/figures/3`.
  private static let parts: Set<String> = ["figure", "figures", "table", "tables", "fig"]
  /// Endings of files.
  private static let endings = [
    ".pdf+html", ".pdf", ".html", ".xml", ".epub", ".full-text", ".full", ".abstract", ".short",
    ".bib", ".svg",
  ]

  /// The first DOI of a page's path. With `isNumbered` the site puts a number of its own behind it.
  static func onPage(_ path: ByteSlice, isNumbered: Bool = false) -> String? {
    var place = path.startIndex
    while let start = nextStart(in: path[place...]) {
      if let found = read(path[start...]) {
        let segments = found.value.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        return withoutTails(isNumbered ? withoutNumber(segments) : segments)
      }
      place = start + 3
    }
    return nil
  }

  /// Where `10.` begins a segment.
  static func nextStart(in path: ByteSlice) -> Int? {
    path.indices.first { place in
      guard path[place] == UInt8(ascii: "1"), path[place...].starts(with: "10.".utf8) else {
        return false
      }
      guard place > path.startIndex else { return true }
      return "/:=".utf8.contains(path[place - 1])
    }
  }

  private static func withoutNumber(_ segments: [Substring]) -> [Substring] {
    let number = segments.dropFirst(2).firstIndex { segment in
      segment.utf8.count >= 4 && segment.utf8.allSatisfy(ASCII.isDigit)
    }
    return number.map { Array(segments[..<$0]) } ?? segments
  }

  private static func withoutTails(_ given: [Substring]) -> String? {
    var segments = given
    if let cut = segments.dropFirst(2).firstIndex(of: "suppl_file") {
      segments.removeSubrange(cut...)
    }
    while segments.count > 2, let last = segments.last {
      let isPart =
        segments.count > 3 && last.utf8.allSatisfy(ASCII.isDigit)
        && parts.contains(String(segments[segments.count - 2]))
      guard isPart || tails.contains(String(last)) else { break }
      segments.removeLast(isPart ? 2 : 1)
    }
    var doi = segments.joined(separator: "/")
    while let ending = endings.first(where: doi.hasSuffix) { doi.removeLast(ending.count) }
    // Without its endings it must still be one.
    return normalForm(Array(doi.utf8)[...])
  }
}
