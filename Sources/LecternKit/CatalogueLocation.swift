internal import Foundation

/// Where the catalogue is: the flag, else the environment, else the XDG data folder.
public enum CatalogueLocation {
  /// The environment variable that names a catalogue.
  public static let variable = "LECTERN_CATALOGUE"

  /// The path to use.
  public static func path(
    flag: String?, environment: [String: String] = ReaderEnvironment.variables
  ) -> String {
    if let path = flag ?? environment[variable], !path.isEmpty {
      return (path as NSString).expandingTildeInPath
    }
    return ReaderEnvironment.Folder.data.path(in: environment) + "/catalogue.sqlite"
  }
}
