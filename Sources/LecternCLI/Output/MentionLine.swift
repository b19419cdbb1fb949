internal import LecternModel

/// One place where an item was found, for people.
struct MentionLine {
  private let mention: Mention
  private let number: Int

  private let title: String

  /// A mention with its number in the item of a title, from 1.
  init(_ mention: Mention, number: Int, of title: String) {
    self.mention = mention
    self.number = number
    self.title = title
  }

  /// The place, and under it the note; long text wrapped on a terminal.
  func lines(behind indent: Int) -> [String] {
    let head = "\(number)  "
    let day = mention.found.map { "  " + $0.day } ?? ""
    var place = ([mention.source] + mention.path).joined(separator: " › ")
    if let own = mention.title, own != title { place += ": " + own }
    let left = indent + head.count
    var lines = TextWrap.fitted(place + day, behind: left)
    if let last = lines.last, !day.isEmpty, last.hasSuffix(day) {
      lines[lines.count - 1] = last.dropLast(day.count) + Style.dim(day)
    }
    let begin = String(repeating: " ", count: indent) + Style.dim(head)
    lines = TextWrap.hung(lines, behind: begin, of: left)
    guard let note = mention.note else { return lines }
    return lines
      + TextWrap.fitted(note, behind: 6).filter { !$0.isEmpty }.map {
        String(repeating: " ", count: 6) + $0
      }
  }
}
