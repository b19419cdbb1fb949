internal import Foundation
internal import LecternKit

/// Where exported text goes.
enum OutputFile {
  /// Writes a file whole or not at all: beside its place first, then moved there. Permissions stay, and a link stays
  /// a link; what is no file (a pipe, a device) is written into. Nil is standard output.
  static func write(to path: String?, _ body: ((String) throws -> Void) throws -> Void) throws {
    guard let path else { return try body { Output.write($0) } }
    try put(path) { file in
      var pending: [UInt8] = []
      func flush() throws {
        try file.write(contentsOf: pending)
        pending.removeAll(keepingCapacity: true)
      }
      try body { piece in
        pending.append(contentsOf: piece.utf8)
        if pending.count >= pieceSize { try flush() }
      }
      try flush()
    }
  }

  /// The same of bytes.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try put(path) { try $0.write(contentsOf: bytes) }
  }

  private static func put(_ path: String, _ body: (FileHandle) throws -> Void) throws {
    if isSpecial(path) { return try fill(path, at: path, body) }
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let temporary = "\(place).\(ProcessInfo.processInfo.processIdentifier).part"
    guard FileManager.default.createFile(atPath: temporary, contents: nil) else {
      throw unwritable(path)
    }
    do {
      if let mode = try? FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: temporary)
      }
      try fill(path, at: temporary, body)
      // rename(2) replaces what was there in one step.
      guard rename(temporary, place) == 0 else {
        throw OutputError(description: "\(path): can't be replaced; is it a folder?")
      }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  private static func fill(
    _ path: String, at place: String, _ body: (FileHandle) throws -> Void
  ) throws {
    guard let file = FileHandle(forWritingAtPath: place) else { throw unwritable(path) }
    do {
      try body(file)
      try file.close()
    } catch let error as CocoaError {
      let rest = place == path ? "" : "; nothing was written"
      throw OutputError(description: "\(path): \(error.localizedDescription)\(rest)")
    }
  }

  private static func unwritable(_ path: String) -> OutputError {
    OutputError(
      description: "\(path): can't be written; check that its folder is there and may be written")
  }

  /// Makes an empty file, or takes the pipe or device that is there.
  static func open(_ path: String) throws -> FileHandle {
    guard isSpecial(path) || FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw unwritable(path) }
    return file
  }

  /// Whether there is something at a path that is no file and no folder: to put a file in its place would destroy it.
  private static func isSpecial(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(info.st_mode & S_IFMT)
  }

  /// Whether a file is there already that is read with a path: the path's own, or one in its folder.
  static func isRead(_ file: String, with path: String) -> Bool {
    let places = [file, path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    return places[0] == places[1]
      || places[0].hasPrefix(places[1] + "/") && FileManager.default.fileExists(atPath: file)
  }

  /// How many bytes are written at once: a system call for each item would cost more than the item.
  private static let pieceSize = 1 << 16
}

/// A file that can't be written.
struct OutputError: Error, CustomStringConvertible {
  var description: String
}
