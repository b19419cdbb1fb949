internal import LecternCatalogue
internal import LecternModel

/// Colours and links of the terminal (ECMA-48; OSC 8), which vanish where there are none.
enum Style {
  static func bold(_ text: String) -> String { wrap(text, "1") }
  static func dim(_ text: String) -> String { wrap(text, "2") }

  static func state(_ text: String, _ state: ReadingState) -> String {
    switch state {
    case .inbox: wrap(text, "36")
    case .queued: text
    case .reading: wrap(text, "1;33")
    case .paused: wrap(text, "33")
    case .read: wrap(text, "32")
    case .dropped: wrap(text, "2")
    }
  }

  /// Makes text a link that the terminal can follow.
  static func link(_ text: String, to url: String?) -> String {
    guard Terminal.hasColour, let url = url.flatMap(CleanText.line), url.hasPrefix("http") else {
      return text
    }
    return "\u{1B}]8;;\(url)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// Text with the marks of a search hit as bold; without them where there is no colour.
  static func marked(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 2 || $0 == 3 }) else { return text }
    var shown = ""
    var isOpen = false
    for character in text {
      switch character {
      case SearchHit.begin, SearchHit.end:
        isOpen = character == SearchHit.begin
        if Terminal.hasColour { shown += isOpen ? "\u{1B}[1;4m" : "\u{1B}[22;24m" }
      default: shown.append(character)
      }
    }
    // What was cut away may have held the end.
    return shown + (isOpen && Terminal.hasColour ? "\u{1B}[22;24m" : "")
  }

  private static func wrap(_ text: String, _ code: String) -> String {
    Terminal.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
