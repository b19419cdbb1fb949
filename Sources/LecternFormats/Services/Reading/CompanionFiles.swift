import Bytes
import JSONTree
import LecternModel

/// Files beside a service's file that say more of its rows: a highlight's words, an article's text.
struct CompanionFiles {
  /// No article is longer, in bytes.
  private static let longest = 64 << 20

  private let companions: [ServiceForm.Companion]
  private let open: ((String) throws -> Input?)?

  /// Without a folder that the input is in, there are none.
  init(_ companions: [ServiceForm.Companion], beside input: Input) {
    self.companions = companions
    open = input.beside
  }

  /// Takes what the files of a row say.
  func read(of row: JSONNode, into draft: inout ServiceDraft) {
    guard let open, !companions.isEmpty, let slug = row["slug"]?.text, Self.isName(slug) else {
      return
    }
    for companion in companions {
      let name = "\(companion.folder)/\(slug).\(companion.ending)"
      do {
        guard let input = try open(name) else { continue }
        let text = String(decoding: try Self.text(of: input), as: UTF8.self)
        companion.meaning.read(JSONNode(value: .string(text), line: 0), &draft)
      } catch {
        // The row says enough without it.
        draft.problems.append("\(error)")
      }
    }
  }

  private static func text(of input: Input) throws -> [UInt8] {
    input.limit = longest
    let stream = try UTF8Stream(input, declaration: .none)
    var text: [UInt8] = []
    while let chunk = try stream.next() { text += chunk }
    return text
  }

  /// Whether a text can be a file's name and lead to no other folder.
  private static func isName(_ text: String) -> Bool {
    !text.hasPrefix(".") && text.utf8.count <= 250
      && !text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }
}
