internal import Foundation

/// A bar on the terminal's last line, for work that takes its time; nothing where there is no terminal.
struct ProgressBar {
  private let label: String
  private let began = Date()
  private var shown = Date.distantPast
  private var isShown = false
  /// Seconds before it is worth showing, and between two pictures.
  private static let patience = 0.5
  private static let pace = 0.1

  init(_ label: String) { self.label = label }

  mutating func show(_ done: Int, of total: Int) {
    let now = Date()
    guard Terminal.isError, total > 0, now.timeIntervalSince(began) > Self.patience,
      now.timeIntervalSince(shown) > Self.pace
    else { return }
    shown = now
    isShown = true
    let width = 30
    let full = width * done / total
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    Terminal.write("\r\u{1B}[K\(label) \(bar) \(done)/\(total)")
  }

  /// Wipes it away.
  func clear() {
    if isShown { Terminal.write("\r\u{1B}[K") }
  }
}
