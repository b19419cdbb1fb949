#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program of the shell that reads what is written to it, as a pager or a chooser does.
///
/// The program shares the terminal with this process, so that it may ask the keyboard; programs that Foundation
/// starts are in a process group of their own and would be stopped when they do.
@safe public final class CommandPipe {
  private var file: UnsafeMutablePointer<FILE>?

  /// Starts a program with `sh -c`. Nil when there can be no process.
  public init?(_ command: String) {
    guard let file = unsafe popen(command, "w") else { return nil }
    unsafe self.file = file
    // A reader who leaves the pager ends the program: no reason to end this one without a word.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether the program reads no more.
  public private(set) var isBroken = false

  /// Hands text over. False when the program reads no more.
  public func write(_ text: String) -> Bool {
    guard let file = unsafe file else { return false }
    if unsafe fputs(text, file) < 0 { isBroken = true }
    return !isBroken
  }

  /// Ends the text and waits for the program to end. Its exit status; 127 when there is no such program.
  @discardableResult
  public func close() -> Int32 {
    guard let file = unsafe file else { return 0 }
    unsafe self.file = nil
    let status = unsafe pclose(file)
    // As waitpid(2) has it: the exit status is in the second byte, a signal in the first.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  deinit { close() }
}
