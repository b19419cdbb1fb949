internal import Foundation

/// The environment that the reader started this process in.
public enum ReaderEnvironment {
  /// The variables as they were when first asked for. Read once: to gather them takes as long as to find an item.
  public static let variables: [String: String] = ProcessInfo.processInfo.environment

  /// Where the reader's files of a kind are (XDG Base Directory Specification 0.8).
  enum Folder: String {
    /// What the reader sets.
    case configuration = "XDG_CONFIG_HOME"
    /// What the reader has.
    case data = "XDG_DATA_HOME"

    /// Lectern's own folder within; a relative value of the variable is to be ignored.
    func path(in environment: [String: String]) -> String {
      let named = environment[rawValue].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (named ?? (environment["HOME"] ?? NSHomeDirectory()) + usual) + "/lectern"
    }

    private var usual: String {
      switch self {
      case .configuration: "/.config"
      case .data: "/.local/share"
      }
    }
  }
}
