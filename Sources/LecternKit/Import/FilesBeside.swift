internal import Bytes
internal import Foundation

/// Gives a format the files that belong to the items of the file it reads, and remembers which it took.
final class FilesBeside {
  private var taken: Set<String> = []

  /// Opens a file by its path from the folder that another file is in; nil if there is none.
  func open(_ name: String, beside path: String) throws -> Input? {
    let file = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    taken.insert(file.standardizedFileURL.path)
    return try Input(path: file.path)
  }

  /// Whether a file was opened as one that belongs to another's item.
  func hasTaken(_ path: String) -> Bool {
    taken.contains(URL(fileURLWithPath: path).standardizedFileURL.path)
  }
}
