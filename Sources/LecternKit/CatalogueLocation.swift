public import Foundation

/// Where the catalogue is: the flag, else the environment, else the XDG data folder.
public enum CatalogueLocation {
  /// The environment variable that names a catalogue.
  public static let variable = "LECTERN_CATALOGUE"

  /// The path to use (XDG Base Directory Specification 0.8: relative values are to be ignored).
  public static func path(
    flag: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    if let path = flag ?? environment[variable], !path.isEmpty {
      return (path as NSString).expandingTildeInPath
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/lectern/catalogue.sqlite"
  }
}
