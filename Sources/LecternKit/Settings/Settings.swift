public import Foundation
internal import Synchronization

/// What the reader has set: the environment, else the configuration file. Flags are for the commands to prefer.
public struct Settings: Sendable {
  private let file: [SettingKey: String]
  private let environment: [String: String]

  /// Settings of a file's values.
  public init(
    _ file: [SettingKey: String] = [:],
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.file = file
    self.environment = environment
  }

  /// Where a setting comes from.
  public enum Origin: String, Sendable {
    /// An environment variable.
    case environment
    /// The configuration file.
    case file
    /// Nobody set it.
    case standard = "default"
  }

  /// What a setting says, and where it comes from.
  public func value(_ key: SettingKey) -> (text: String?, origin: Origin) {
    if let text = environment[key.variable], !text.isEmpty || key == .pager || key == .picker {
      return (text, .environment)
    }
    return file[key].map { ($0, .file) } ?? (nil, .standard)
  }

  /// What a setting says; nil when nobody set it.
  public func text(_ key: SettingKey) -> String? { value(key).text }

  /// A setting that is a number. A variable that is none counts as not set.
  public func number(_ key: SettingKey) -> Int? { text(key).flatMap { Int($0) } }

  /// The configuration file's path: what `LECTERN_CONFIG` names, else `lectern/config.toml` in the XDG
  /// configuration folder (XDG Base Directory Specification 0.8: relative values are to be ignored).
  public static func path(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    if let path = environment["LECTERN_CONFIG"], !path.isEmpty {
      return (path as NSString).expandingTildeInPath
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (folder ?? home + "/.config") + "/lectern/config.toml"
  }

  /// Reads the configuration file; there need be none. Throws `SettingsFile.Fault`.
  public static func read(path: String = Settings.path()) throws -> Settings {
    Settings(try fileContents(path: path)?.values() ?? [:])
  }

  /// The file's text; nil when there is none. Throws `SettingsFile.Fault` for one that can't be read.
  public static func fileContents(path: String = Settings.path()) throws -> SettingsFile? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return SettingsFile(try String(contentsOfFile: path, encoding: .utf8), path: path)
    } catch {
      throw SettingsFile.Fault(
        path: path, line: nil,
        reason: "can't be read as UTF-8 text; check what it is and who may read it")
    }
  }

  private static let shared = Mutex(Settings())

  /// The settings of this process: what `use` was given.
  public static var current: Settings { shared.withLock { $0 } }

  /// Makes settings those of this process.
  public static func use(_ settings: Settings) { shared.withLock { $0 = settings } }
}
