internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the catalogue, and repair what is derived",
    discussion: """
      Examples:
        lectern doctor
        lectern doctor --repair
        lectern doctor --rekey
      """)

  @Flag(name: .long, help: "Put together again all that follows from mentions and journal.")
  var repair = false

  @Flag(
    name: .long,
    help: "Compute all identifiers and keys again by the rules in force, and merge by them.")
  var rekey = false

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open(to: .examine)
    if rekey {
      try makeKeys(in: catalogue)
    } else if try !catalogue.hasPresentKeys() {
      // By other rules every item would look wrong.
      print(KeyAdvice.text)
      throw ExitCode(1)
    }
    let findings = try catalogue.examine(now: Clock.now(), repair: repair)
    guard !findings.isEmpty else {
      print("\(catalogue.path): healthy")
      return
    }
    for finding in findings { print(finding) }
    if !repair { throw ExitCode(1) }
    print("\(catalogue.path): put together again")
  }

  private func makeKeys(in catalogue: Catalogue) throws {
    let report = try catalogue.rekey(now: Clock.now())
    print(
      "Identifiers changed of \(report.changed) items; \(report.merged) merged, "
        + "\(report.parted) split")
  }
}
