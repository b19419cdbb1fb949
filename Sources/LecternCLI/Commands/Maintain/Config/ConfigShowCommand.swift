internal import ArgumentParser
internal import LecternKit

struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every setting, what it is, and where that was said",
    discussion: """
      Examples:
        lectern config show
        lectern config show --format json
      """)

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let rows = SettingKey.allCases.map { SettingJSON($0) }
    if reporting.isJSON {
      print(try JSONText.array(rows))
      return
    }
    for row in rows {
      print(
        Style.bold(TextWidth.fit(row.key, to: 11)) + TextWidth.fit(row.value ?? "–", to: 34) + "  "
          + Style.dim(row.origin))
    }
  }
}

private struct SettingJSON: Encodable {
  var key: String
  var value: String?
  var origin: String

  init(_ key: SettingKey) {
    let (text, origin) = Settings.current.value(key)
    self.key = key.rawValue
    value = text
    self.origin = origin == .environment ? "environment: \(key.variable)" : origin.rawValue
  }
}
