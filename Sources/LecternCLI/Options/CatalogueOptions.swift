internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit

/// Which catalogue a command works on.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The catalogue's file (default: $LECTERN_CATALOGUE, else lectern/catalogue.sqlite in the "
        + "XDG data folder).", valueName: "file"), completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  func open() throws -> Catalogue {
    try Catalogue(
      path: CatalogueLocation.path(flag: catalogue ?? Settings.current.text(.catalogue)))
  }
}
