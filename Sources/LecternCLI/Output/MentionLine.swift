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

  var text: String {
    var line = Style.dim("\(number)  ") + ([mention.source] + mention.path).joined(separator: " › ")
    if let own = mention.title, own != title { line += ": " + own }
    if let found = mention.found { line += "  " + Style.dim(found.day) }
    if let note = mention.note {
      line += "\n      " + note.split(separator: "\n").joined(separator: "\n      ")
    }
    return line
  }
}
