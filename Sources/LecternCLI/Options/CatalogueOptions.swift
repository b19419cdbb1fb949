internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue
internal import LecternKit

/// Which catalogue a command works on.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The catalogue's file (default: $LECTERN_CATALOGUE, else lectern/catalogue.sqlite in the "
        + "XDG data folder).", valueName: "file"), completion: .file(extensions: ["sqlite"]),
    transform: GivenText.path)
  var catalogue: String?

  /// What a command wants of a catalogue, which decides what happens where there is none.
  enum Purpose {
    /// To ask or change what is there. A path that is named on the command line and leads nowhere is a mistake; before
    /// the first start there is nothing yet where the settings say, and no file is made to hold it.
    case use
    /// To look at the file itself, which must be there.
    case examine
    /// To bring something in: a catalogue is made, unless it is only to be shown what would come of it.
    case fill(isDryRun: Bool)
  }

  /// Opens the catalogue. Throws `CatalogueError`.
  func open(to purpose: Purpose = .use) throws -> Catalogue {
    let named = catalogue.map { ($0, "--catalogue") } ?? Self.setting
    let path = CatalogueLocation.path(flag: named?.path)
    let isThere = FileManager.default.fileExists(atPath: path)
    switch purpose {
    case .fill(let isDryRun): return try isDryRun && !isThere ? Catalogue() : Catalogue(path: path)
    case .use where catalogue == nil && !isThere:
      if let named {
        Terminal.say(
          "\(path): there is no catalogue here yet (\(named.origin)); 'lectern import FILE' makes one"
        )
      }
      return try Catalogue()
    case .use, .examine:
      return try Catalogue(existing: path, origin: named?.origin ?? "default")
    }
  }

  private static var setting: (path: String, origin: String)? {
    Settings.current.value(.catalogue).map { ($0.text, $0.origin.description) }
  }
}
