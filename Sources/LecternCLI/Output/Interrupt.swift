internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Ctrl-C, for work that must come to an orderly end.
enum Interrupt {
  private static let hasCome = Atomic(false)

  /// Whether it was pressed since `watch`.
  static var isWanted: Bool { hasCome.load(ordering: .relaxed) }

  /// From now on the first Ctrl-C is only noted; the second ends the process as ever.
  static func watch() {
    _ = signal(SIGINT) { _ in
      Interrupt.hasCome.store(true, ordering: .relaxed)
      _ = signal(SIGINT, SIG_DFL)
    }
    // Who started this process from a thread that hears no signals has left it deaf.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// How shells call a process that Ctrl-C ended: 128 and the signal's number.
  static let exitCode: Int32 = 128 + SIGINT
}
