import Testing

@testable import LecternKit

@Suite("Settings")
struct SettingsTests {
  @Test(
    "are read as TOML has them",
    arguments: [
      (#"pager = "caf\u00e9 \U0001F600""#, "café 😀"), (#"pager = "a\tb\\c\"""#, "a\tb\\c\""),
      (#""pager" = 'it\n'"#, #"it\n"#), (#"'pager'="x" # why"#, "x"), ("pager = 1_000", "1000"),
      ("pager = +7", "7"), ("pager = -1_0", "-10"), ("pager = [\"a\", 'b']", "a,b"),
      (#"pager = "\u00e""#, nil), (#"pager = "\ud800""#, nil), ("pager = 1__0", nil),
      ("pager = _1", nil), ("pager = 1_", nil), ("pager = less", nil), (#""pager = 1"#, nil),
    ])
  func toml(line: String, value: String?) {
    #expect((try? SettingsFile(line, path: "f").values())?[.pager]?.text == value)
  }

  @Test("a key in quotes is found again where it is set")
  func set() {
    var file = SettingsFile("\"next\" = 3\n", path: "f")
    file.set(.next, to: "4")
    #expect(file.text == "next = 4\n")
  }

  @Test("come from the environment before the file, and say so")
  func origin() throws {
    let file: [SettingKey: SettingsFile.Value] = [.next: .init("3", line: 2)]
    let settings = Settings(
      file, path: "f", environment: ["LECTERN_CONFIRM": "2", "PAGER": "more"])
    #expect(settings.value(.next)?.origin == .file(path: "f", line: 2))
    #expect(settings.value(.confirm)?.origin.description == "environment: LECTERN_CONFIRM")
    #expect(settings.text(.pager) == "more" && settings.text(.browser) == nil)
    #expect(settings.number(.next) == 3 && Settings([:], environment: [:]).number(.next) == 5)
  }

  @Test("of the environment are examined as those of the file are")
  func environment() throws {
    func read(_ environment: [String: String]) throws -> Settings {
      try Settings.read(path: "/nosuch/config.toml", environment: environment)
    }
    #expect(throws: SettingsFile.Fault.self) { try read(["LECTERN_NEXT": "abc"]) }
    #expect(throws: SettingsFile.Fault.self) { try read(["LECTERN_COLOUR": "red"]) }
    #expect(try read(["LECTERN_NEXT": "", "LECTERN_CONFIRM": "0"]).number(.next) == 5)
  }

  @Test(
    "a browser is a command with arguments, or several",
    arguments: [
      ("firefox", ["firefox", "L"]), ("firefox --new-window %s", ["firefox", "--new-window", "L"]),
      ("open -a 'My Browser'", ["open", "-a", "My Browser", "L"]), ("a\\ b", ["a b", "L"]),
      ("nosuch:lynx -accept %s", ["lynx", "-accept", "L"]), ("nosuch:neither", ["nosuch", "L"]),
      ("echo \"url=%s\"", ["echo", "url=L"]), (":", [SettingKey.browser.standard, "L"]),
    ])
  func browser(text: String, words: [String]) {
    let found = BrowserCommand(text).words(for: "L") {
      ["firefox", "open", "a b", "lynx"].contains($0)
    }
    #expect(found == words)
  }
}
