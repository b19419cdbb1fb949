import Bytes
import JSONTree
import LecternModel

/// Reads the file `Bookmarks` in a profile of Chrome and its kin: roots with folders in folders.
struct ChromeImport: ImportFormat {
  let name = "chrome"
  let title = "Bookmarks file of Chrome, Edge, Brave, Vivaldi, Opera (JSON)"
  let sourceKind = SourceKind.bookmarks

  func confidence(in head: InputHead) -> Confidence {
    head.keys.contains("roots") && head.keys.contains("bookmarkbar") ? .certain : .no
  }

  func rejectSheet(header: String?) -> RejectSheet {
    .json(
      head: #"{"roots":{"bookmark_bar":{"name":"","type":"folder","children":["#, tail: "]}}}")
  }

  func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    try BrowserImport.read(input, .chrome, to: sink) { source, tree in
      try source.object { source, name in
        guard name == "roots", source.peek() == UInt8(ascii: "{") else { return try source.skip() }
        try source.object { source, name in
          // What was deleted in Vivaldi and Opera.
          if name == "trash" { try source.skip() } else { try tree.read(&source) }
        }
      }
    }
  }
}
