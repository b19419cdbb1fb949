import LecternModel

/// Title and authors of a PDF. Word processors and typesetters fill both with placeholders.
enum PDFTitle {
  static func title(_ xmp: XMPPacket?, _ contents: PDFContents) -> String? {
    let stem = stem(contents.fileName).lowercased()
    let candidates = (xmp?["dc:title"] ?? []) + [contents.info["Title"]].compactMap(\.self)
    return candidates.lazy.compactMap { CleanText.line($0) }
      .first { !isJunk($0) && $0.lowercased() != stem }
  }

  static func authors(_ xmp: XMPPacket?, _ contents: PDFContents) -> [Person] {
    for texts in [xmp?["dc:creator"] ?? [], [contents.info["Author"]].compactMap(\.self)] {
      // A lone word is the name of an account.
      let people = PageNames.people(texts).filter { $0.literal?.contains(" ") ?? ($0.given != nil) }
      if !people.isEmpty { return people }
    }
    return []
  }

  /// A file's name as a title.
  static func title(fileName: String) -> String? {
    CleanText.line(stem(fileName).replacing("_", with: " "))
  }

  /// A file's name without its ending.
  static func stem(_ fileName: String) -> String {
    fileName.lowercased().hasSuffix(".pdf") ? String(fileName.dropLast(4)) : fileName
  }

  private static func isJunk(_ title: String) -> Bool {
    let lower = title.lowercased()
    return title.filter(\.isLetter).count < 3 || openings.contains(where: lower.hasPrefix)
      || endings.contains(where: lower.hasSuffix) || words.contains(lower)
  }

  private static let openings = [
    "microsoft word", "microsoft powerpoint", "untitled", "powerpoint presentation", "doi:", "pii:",
    "arxiv:", "layout 1", "slide 1", "document1", "title of", "http://", "https://", "file:",
    "10.", "(anonymous)", "ms word",
  ]
  private static let endings = [
    ".doc", ".docx", ".dvi", ".indd", ".pdf", ".ppt", ".pptx", ".ps", ".qxd", ".rtf", ".tex",
    ".odt",
    ".fm", ".3d",
  ]
  private static let words: Set<String> = [
    "title", "main", "paper", "article", "manuscript", "document", "template", "none", "unknown",
    "no title", "cover", "book", "thesis", "draft",
  ]
}
