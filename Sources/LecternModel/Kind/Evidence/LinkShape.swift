/// What can be told from a link's shape alone.
enum LinkShape: String, CaseIterable {
  /// A site's front page.
  case root
  /// Any link.
  case any
  /// A year and a month in the path: `/2017/05/`.
  case dated
  /// A last part of four words or more: `what-every-programmer-should-know`.
  case slug
  /// A last part of two or three words.
  case words
  /// A university's number for a course: `cs231n`.
  case courseNumber = "course-number"
  /// A PDF in somebody's own folder.
  case homePDF = "home-pdf"
  /// `book` within the host's name.
  case bookHost = "book-host"
  /// A last part that ends in `book` (`performance-book`, `handbook`), or a folder that ends in `-book`.
  case bookName = "book-name"
  /// Somebody's own front page at a university: `/~name`.
  case home
  /// A list of videos.
  case playlist

  /// The shape as a phrase.
  var phrase: String {
    switch self {
    case .root: "its link is a site's front page"
    case .any: "it is a page on the web"
    case .dated: "its link holds a date"
    case .slug, .words: "its link ends in a title"
    case .courseNumber: "its link holds a course's number"
    case .homePDF: "its link is a PDF among somebody's own"
    case .bookHost: "its host is called a book"
    case .bookName: "its link is called a book"
    case .home: "its link is somebody's own page"
    case .playlist: "its link is a list of videos"
    }
  }

  /// All shapes of a link.
  static func all(of link: WebLink, segments: [ByteSlice]) -> [LinkShape] {
    var shapes: [LinkShape] = [.any]
    if segments.isEmpty && link.query.isEmpty { shapes.append(.root) }
    if isDated(segments) { shapes.append(.dated) }
    if let words = segments.last.map(wordCount), words > 1 {
      shapes.append(words > 3 ? .slug : .words)
    }
    let labels = Array(link.host.utf8).split(separator: UInt8(ascii: "."))
    if segments.contains(where: isCourseNumber) || labels.contains(where: isCourseNumber) {
      shapes.append(.courseNumber)
    }
    if isHomePDF(link, segments) { shapes.append(.homePDF) }
    if labels.dropLast().contains(where: isBook) { shapes.append(.bookHost) }
    if segments.last.map(isBook) == true
      || segments.contains(where: { $0.endsIgnoringCase("-book") })
    {
      shapes.append(.bookName)
    }
    if segments.count == 1, segments[0].first == UInt8(ascii: "~") { shapes.append(.home) }
    if link.host == "youtube.com", link.path.elementsEqual("/playlist".utf8) {
      shapes.append(.playlist)
    }
    return shapes
  }

  private static func isDated(_ segments: [ByteSlice]) -> Bool {
    segments.dropLast().contains { segment in
      segment.count == 4 && segment.isNumber
        && (segment.starts(with: "19".utf8) || segment.starts(with: "20".utf8))
    }
      || segments.last.map { last in
        last.count > 11 && last.prefix(4).isNumber && last.starts(with: "20".utf8)
          && last.byte(at: last.startIndex + 4) == UInt8(ascii: "-")
          && last.dropFirst(5).prefix(2).isNumber
      } ?? false
  }

  private static func wordCount(_ segment: ByteSlice) -> Int {
    segment.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
      .count(where: { $0.contains(where: ASCII.isLetter) })
  }

  /// A department, three digits, perhaps letters behind: `cs231n`, `stat157`, `CS-230`.
  private static func isCourseNumber(_ text: ByteSlice) -> Bool {
    let letters = text.prefix(while: ASCII.isLetter)
    guard letters.count <= 5, letters.count < text.count, departments.contains(letters.lowerText)
    else { return false }
    let rest = text[letters.endIndex...].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    let digits = rest.prefix(while: ASCII.isDigit)
    let behind = rest[digits.endIndex...]
    return digits.count == 3 && behind.count <= 2 && behind.allSatisfy(ASCII.isLetter)
  }

  /// How universities shorten the names of the departments whose courses are on reading lists.
  private static let departments: Set<String> = [
    "cis", "cmpt", "cmsc", "comp", "cos", "cs", "csc", "csci", "cse", "ece", "econ", "ee", "eecs",
    "math", "phys", "stat", "stats",
  ]

  private static func isHomePDF(_ link: WebLink, _ segments: [ByteSlice]) -> Bool {
    guard let last = segments.last, last.endsIgnoringCase(".pdf") else { return false }
    return link.host.hasSuffix(".edu") || link.host.contains(".ac.")
      || segments.contains { $0.first == UInt8(ascii: "~") }
  }

  private static func isBook(_ name: ByteSlice) -> Bool {
    name.count > 5 && (name.endsIgnoringCase("book") || name.endsIgnoringCase("books"))
      && !["facebook", "notebook", "macbook", "playbook"].contains(where: name.endsIgnoringCase)
  }
}
