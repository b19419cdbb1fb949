internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs a program without a shell, and keeps it within limits of time and output.
struct ToolRun {
  /// What it printed, at most `limit` bytes.
  private(set) var output = Data()
  /// What it complained of, shortened.
  private(set) var complaint = Data()
  private(set) var status: Int32 = 0
  private(set) var isTooSlow = false
  private static let longestComplaint = 4096

  /// Runs `program` to its end, or until `seconds` have passed or it has printed `limit` bytes. Throws when it
  /// can't be started.
  init(_ program: String, _ arguments: [String], seconds: Int, limit: Int) throws {
    let process = Process()
    let (out, err) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let deadline = ContinuousClock.now + .seconds(seconds)
    read(out.fileHandleForReading, err.fileHandleForReading, until: deadline, limit: limit)
    // A child inherits the signals that its parent's thread blocks, SIGTERM often among them.
    if process.isRunning, isTooSlow || output.count >= limit {
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    status = process.terminationStatus
  }

  private mutating func read(
    _ out: FileHandle, _ err: FileHandle, until deadline: ContinuousClock.Instant, limit: Int
  ) {
    var open = [out, err]
    while !open.isEmpty, output.count < limit {
      guard ContinuousClock.now < deadline else {
        isTooSlow = true
        return
      }
      var waiting = open.map {
        pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0)
      }
      let left = max(0, (deadline - .now) / .milliseconds(1))
      guard poll(&waiting, nfds_t(waiting.count), Int32(min(left, 60_000))) > 0 else {
        continue
      }
      for (handle, state) in zip(open, waiting) where state.revents != 0 {
        let more = handle.availableData
        if more.isEmpty {
          open.removeAll { $0 === handle }
        } else if handle === out {
          output += more.prefix(limit - output.count)
        } else {
          complaint += more.prefix(max(0, Self.longestComplaint - complaint.count))
        }
      }
    }
  }
}
