import Bytes
import LecternModel

/// Reads the backup that Firefox's library window writes: folders in folders, and in older ones the tags
/// as folders of their own.
struct FirefoxImport: ImportFormat {
  let name = "firefox"
  let title = "Bookmarks backup of Firefox (JSON)"
  let sourceKind = SourceKind.bookmarks

  func confidence(in head: InputHead) -> Confidence {
    !head.keys.isEmpty && head.text.contains("text/x-moz-place-container") ? .certain : .no
  }

  func rejectSheet(header: String?) -> RejectSheet {
    .json(head: #"{"type":"text/x-moz-place-container","children":["#, tail: "]}")
  }

  func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    try BrowserImport.read(input, .firefox, to: sink) { source, tree in
      try tree.read(&source)
    }
  }
}
