import Foundation

/// A folder of its own with the built `lectern` on the PATH, in which a shell runs commands.
struct Workshop {
  let folder: URL

  /// Copies the fixtures that a story uses, or what another workshop has become, into a new folder.
  init(like other: Workshop? = nil) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lectern-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: other?.folder ?? Self.fixtures, to: folder)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  struct Result {
    /// What both streams said, as a terminal would show it.
    var output: String
    var status: Int32
  }

  /// Runs a shell line. Streams go to a file, so that no full pipe can block.
  func run(_ line: String, environment: [String: String] = [:]) throws -> Result {
    let log = folder.appendingPathComponent(".output")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Self.binaries.path + ":/usr/bin:/bin:/usr/local/bin", "HOME": folder.path,
      "LECTERN_CATALOGUE": folder.appendingPathComponent("catalogue.sqlite").path,
      "LECTERN_NOW": "2026-11-21T10:00:00+01:00", "LC_ALL": "C", "COLUMNS": "100",
    ].merging(environment) { $1 }
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return Result(output: output, status: process.terminationStatus)
  }

  /// Runs a shell line on a terminal; `typing` are pairs of what is waited for and what is then typed.
  func runOnTerminal(
    _ line: String, rows: Int = 24, columns: Int = 80, typing: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Result {
    let script = Self.here.appendingPathComponent("Terminal/terminal.py").path
    let words = ([script, "\(rows)", "\(columns)", line] + typing)
      .map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    let result = try run(
      "/usr/bin/python3 \(words)",
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
    return Result(output: result.output.replacing("\r\n", with: "\n"), status: result.status)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Whether a terminal can be made (`Terminal/terminal.py`).
  static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let fixtures = here.appendingPathComponent("Fixtures")
  /// Test runners lie beside the executables that were built with them.
  private static let binaries =
    Bundle.main.bundleURL.pathExtension == "xctest"
    ? Bundle.main.bundleURL.deletingLastPathComponent() : Bundle.main.bundleURL
}
