internal import ArgumentParser
internal import Foundation
public import LecternKit
internal import LecternModel

struct ConfigSetCommand: ParsableCommand, RunsWithoutSettings {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Write a setting into the configuration file",
    discussion: """
      All else in the file stays as it is, remarks too.

      Examples:
        lectern config set columns id,title,rating
        lectern config set pager 'less -R'
      """)

  @Argument(
    help: ArgumentHelp("The setting ('lectern help config').", valueName: "key"),
    completion: .list(SettingKey.allCases.map(\.rawValue)))
  var key: SettingKey

  @Argument(help: "What to set it to.", completion: .settingValue)
  var value: String

  func validate() throws {
    if let reason = SettingFault.reason(key, value) {
      throw ValidationError("\(key.rawValue): \(reason).")
    }
  }

  func run() throws { try SettingsEditor.set(key, to: value) }
}

struct ConfigUnsetCommand: ParsableCommand, RunsWithoutSettings {
  static let configuration = CommandConfiguration(
    commandName: "unset",
    abstract: "Take a setting out of the configuration file",
    discussion: """
      Examples:
        lectern config unset pager
      """)

  @Argument(
    help: ArgumentHelp("The setting.", valueName: "key"),
    completion: .list(SettingKey.allCases.map(\.rawValue)))
  var key: SettingKey

  func run() throws { try SettingsEditor.set(key, to: nil) }
}

extension SettingKey: NamedChoice {}

/// Changes the configuration file.
private enum SettingsEditor {
  static func set(_ key: SettingKey, to value: String?) throws {
    let path = Settings.path()
    var file = try Settings.fileContents() ?? SettingsFile("", path: path)
    file.set(key, to: value)
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    try OutputFile.write(to: path) { sink in try sink(file.text) }
    print(value.map { "\(key.rawValue) is \($0)" } ?? "\(key.rawValue) is not set")
    // What stood there before may be faulty still: better to hear of it now.
    do { _ = try file.values(fault: SettingFault.reason) } catch { Terminal.say("\(error)") }
  }
}
