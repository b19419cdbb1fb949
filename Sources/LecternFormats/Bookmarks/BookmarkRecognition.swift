/// Tells bookmark files from other HTML by their first bytes, in lower case.
enum BookmarkRecognition {
  static func confidence(_ head: String) -> Confidence {
    if head.contains("<!doctype netscape-bookmark-file") {
      // A text may quote a bookmark file.
      return TextHead.isMarkup(head) ? .certain : .maybe
    }
    if head.contains("<title>pocket export") || head.contains("<title>instapaper: export") {
      return .certain
    }
    if head.drop(while: { $0.isGap }).hasPrefix("<?xml") { return .no }
    // A piece of a bookmark file, as people paste one.
    let start = head.drop(while: { $0.isGap || $0 == "\u{FEFF}" })
    if start.hasPrefix("<dt><a ") || start.hasPrefix("<dt><h3") || start.hasPrefix("<a href=") {
      return .probably
    }
    let isDefinitionList = head.contains("<dt>") && (head.contains("<a ") || head.contains("<h3"))
    let isDated = head.contains(" add_date=") || head.contains(" time_added=")
    if head.contains("<a "), isDated { return .probably }
    if isDefinitionList, head.contains("bookmark") || head.contains("<dl><p>") { return .probably }
    return .no
  }
}
