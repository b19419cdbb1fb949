internal import Foundation
internal import LecternKit

/// Where exported text goes.
enum OutputFile {
  /// Writes a file whole or not at all: beside its place first, then moved there. Nil is standard output.
  static func write(to path: String?, _ body: ((String) throws -> Void) throws -> Void) throws {
    guard let path else { return try body { Output.write($0) } }
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let file = FileHandle(forWritingAtPath: temporary)
    else {
      throw OutputError(
        description: "\(path): can't be written; check that its folder is there and may be written")
    }
    do {
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
      try file.close()
      try move(temporary, to: path)
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw (error as? CocoaError).map {
        OutputError(description: "\(path): \($0.localizedDescription); nothing was written")
      } ?? error
    }
  }

  /// Whether a file is there already that is read with a path: the path's own, or one in its folder.
  static func isRead(_ file: String, with path: String) -> Bool {
    let places = [file, path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    return places[0] == places[1]
      || places[0].hasPrefix(places[1] + "/") && FileManager.default.fileExists(atPath: file)
  }

  /// How many bytes are written at once: a system call for each item would cost more than the item.
  private static let pieceSize = 1 << 16

  /// Replaces what is in a file, whole or not at all. Permissions stay, and a link stays a link.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let temporary = "\(place).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      let old = try FileManager.default.attributesOfItem(atPath: place)
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
      if let mode = old[.posixPermissions] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: temporary)
      }
      try move(temporary, to: place)
    } catch let error as CocoaError {
      try? FileManager.default.removeItem(atPath: temporary)
      throw OutputError(description: "\(path): \(error.localizedDescription); nothing was written")
    }
  }

  private static func move(_ temporary: String, to path: String) throws {
    // rename(2) replaces what was there in one step.
    guard rename(temporary, path) == 0 else {
      throw OutputError(description: "\(path): can't be replaced; is it a folder?")
    }
  }
}

/// A file that can't be written.
struct OutputError: Error, CustomStringConvertible {
  var description: String
}
