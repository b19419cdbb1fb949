import LecternModel

/// Pictures in front of a row's link.
enum Icons {
  /// What sort of work an icon stands for, by GitHub's name of it.
  static let kinds: [String: ItemKind] = [
    "book": .book, "blue_book": .book, "green_book": .book, "orange_book": .book,
    "closed_book": .book, "notebook": .book, "open_book": .book,
    "movie_camera": .video, "video_camera": .video, "tv": .video, "clapper": .video,
    "film_projector": .video, "film_strip": .video, "vhs": .video,
    "scroll": .paper, "mortar_board": .course, "school": .course,
    "headphones": .podcast, "microphone": .podcast, "studio_microphone": .podcast,
    "octocat": .code,
  ]

  /// GitHub's names of the characters above.
  static let names: [Unicode.Scalar: String] = [
    "📖": "book", "📘": "blue_book", "📗": "green_book", "📙": "orange_book",
    "📕": "closed_book", "📓": "notebook", "🎥": "movie_camera", "📹": "video_camera", "📺": "tv",
    "🎬": "clapper", "📽": "film_projector", "🎞": "film_strip", "📼": "vhs", "📜": "scroll",
    "🎓": "mortar_board", "🏫": "school", "🎧": "headphones", "🎤": "microphone",
    "🎙": "studio_microphone",
  ]

  /// Whether a character is a picture rather than writing.
  static func isIcon(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2190 && (scalar.properties.isEmoji || RowMarks.signs[scalar] != nil)
  }

  /// The name in `:name:` at the start of a text.
  static func shortcode(at text: Substring) -> String? {
    guard text.hasPrefix(":") else { return nil }
    let name = text.dropFirst().prefix(40).prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "+")
    }
    guard !name.isEmpty, text[name.endIndex...].hasPrefix(":"),
      name.contains(where: \.isLetter) || name == "+1" || name == "-1" || name == "100"
    else { return nil }
    return String(name)
  }

  /// A title, heading or remark without `:names:` of pictures at its ends.
  static func withoutShortcodes(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
    var rest = trimmed(text[...])
    while let name = shortcode(at: rest) { rest = trimmed(rest.dropFirst(name.utf8.count + 2)) }
    while rest.last == ":", let start = rest.dropLast().lastIndex(of: ":"),
      let name = shortcode(at: rest[start...]), name.utf8.count == rest[start...].utf8.count - 2,
      rest[..<start].last?.isGap != false
    {
      rest = trimmed(rest[..<start])
    }
    return String(rest)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isGap)
    let end = start.lastIndex { !$0.isGap }
    return end.map { start[...$0] } ?? ""
  }
}
