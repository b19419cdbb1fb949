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
      """)

  @Flag(name: .long, help: "Put together again all that follows from mentions and journal.")
  var repair = false

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open()
    let findings = try catalogue.examine(now: Clock.now(), repair: repair)
    guard !findings.isEmpty else {
      print("\(catalogue.path): healthy")
      return
    }
    for finding in findings { print(finding) }
    if !repair { throw ExitCode(1) }
    print("\(catalogue.path): put together again")
  }
}
