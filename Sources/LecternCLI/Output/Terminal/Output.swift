internal import ArgumentParser
internal import Bytes
@preconcurrency internal import Foundation
internal import LecternKit
internal import Synchronization

// The streams of C are variables there.
#if canImport(Glibc)
  @preconcurrency internal import Glibc
#else
  @preconcurrency internal import Darwin
#endif

/// Standard output, or a pager before it.
enum Output {
  /// Where text goes.
  private enum Place {
    /// Straight to standard output.
    case direct
    /// Kept until it is known whether it fits the screen.
    case held(text: String, lines: Int)
    /// To the pager.
    case paged(Paging)
  }

  /// The pager, which is written to.
  private struct Paging: @unchecked Sendable {  // handed from hand to hand under the lock only
    let pipe: CommandPipe
  }

  private static let place = Mutex(Place.direct)
  /// The first error of writing to standard output.
  private static let fault = Mutex<Int32?>(nil)
  /// Messages for behind the text.
  private static let remarks = Mutex<[String]>([])

  /// Keeps a message until the text is shown. False when it may be said at once.
  static func keep(_ message: String) -> Bool {
    let isDirect = place.withLock { if case .direct = $0 { true } else { false } }
    if !isDirect { remarks.withLock { $0.append(message) } }
    return !isDirect
  }

  static func write(_ text: String) {
    place.withLock { place in
      switch place {
      case .direct:
        Swift.print(text, terminator: "")
        noteFault(false)
      case .paged(let paging): _ = paging.pipe.write(text)
      case .held(let before, let lines):
        let count = lines + text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        place = .held(text: before + text, lines: count)
        // A line of the screen is the prompt's.
        guard count >= Terminal.height, let pipe = Pager.command.flatMap(CommandPipe.init) else {
          return
        }
        _ = pipe.write(before + text)
        place = .paged(Paging(pipe: pipe))
      }
    }
  }

  /// Text with a line break.
  static func line(_ text: String) { write(text + "\n") }

  /// Hands out what is still held back. Throws where it can't be written, as on a full disk: whoever keeps the
  /// output must hear of it.
  static func finish() throws {
    noteFault(fflush(stdout) != 0)
    guard let fault = fault.withLock({ $0 }), fault != EPIPE else { return }
    let reason = NSError(domain: NSPOSIXErrorDomain, code: Int(fault)).localizedDescription
    throw OutputError(description: "standard output: \(reason)")
  }

  /// Remembers why something could not be written: C's streams only know that it was so.
  private static func noteFault(_ isNew: Bool) {
    let reason = errno
    guard isNew || ferror(stdout) != 0 else { return }
    fault.withLock { $0 = $0 ?? reason }
  }

  /// Whether the reader has left the pager, so that the rest need not be made.
  static var isUnwanted: Bool {
    place.withLock { place in
      if case .paged(let paging) = place { return paging.pipe.isBroken }
      return false
    }
  }

  /// Runs what writes, through the pager where that is wanted and the text is longer than the screen.
  static func paged(_ wanted: Bool = true, _ body: () throws -> Void) throws {
    guard wanted, Terminal.isOutput, Pager.command != nil else { return try body() }
    place.withLock { $0 = .held(text: "", lines: 0) }
    defer {
      place.withLock { place in
        if case .held(let text, _) = place { Swift.print(text, terminator: "") }
        if case .paged(let paging) = place { paging.pipe.close() }
        place = .direct
      }
      let kept = remarks.withLock { kept in
        defer { kept = [] }
        return kept
      }
      for message in kept { Terminal.say(message) }
    }
    try body()
  }
}

/// The program that shows long text a screen at a time.
enum Pager {
  /// Nil where the reader wants none.
  static let command: String? = {
    let chosen = Settings.current.text(.pager) ?? SettingKey.pager.standard
    guard !chosen.isEmpty, chosen != "cat" else { return nil }
    let program = chosen.split(separator: " ").first.map(String.init) ?? ""
    // `LESS=R less` names its program later.
    guard program.contains("=") || SearchPath.has(program) else {
      Terminal.say("There is no program '\(program)' to show long text with; see LECTERN_PAGER.")
      return nil
    }
    // Without this less would show colours as signs; as git does.
    setenv("LESS", "FRX", 0)
    return chosen
  }()
}
