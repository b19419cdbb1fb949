internal import Foundation
internal import LecternKit

/// Where the shell looks for programs.
enum SearchPath {
  /// Whether there is a program of a name, or at a path.
  static func has(_ program: String) -> Bool {
    if program.contains("/") { return FileManager.default.isExecutableFile(atPath: program) }
    let path = ReaderEnvironment.variables["PATH", default: ""]
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
