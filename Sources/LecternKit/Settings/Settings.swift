internal import Foundation
internal import Synchronization

/// What the reader has set: the environment, else the configuration file. Flags are for the commands to prefer.
public struct Settings: Sendable {
  private let file: [SettingKey: SettingsFile.Value]
  private let path: String
  private let environment: [String: String]

  /// Settings of a file's values.
  public init(
    _ file: [SettingKey: SettingsFile.Value] = [:], path: String = Settings.path(),
    environment: [String: String] = ReaderEnvironment.variables
  ) {
    self.file = file
    self.path = path
    self.environment = environment
  }

  /// Where a setting comes from.
  public enum Origin: Hashable, Sendable, CustomStringConvertible {
    /// An environment variable.
    case environment(String)
    /// A line of the configuration file.
    case file(path: String, line: Int)
    /// Nobody set it.
    case standard

    /// For people: `environment: LECTERN_NEXT`, `file: lectern/config.toml:3`, `default`.
    public var description: String {
      switch self {
      case .environment(let variable): "environment: \(variable)"
      case .file(let path, let line): "file: \(path):\(line)"
      case .standard: "default"
      }
    }
  }

  /// What a setting says, and where it comes from; nil when nobody set it.
  public func value(_ key: SettingKey) -> (text: String, origin: Origin)? {
    if let text = fromEnvironment(key) { return (text, .environment(key.variable)) }
    if let value = file[key] { return (value.text, .file(path: path, line: value.line)) }
    // Other programs' setting counts where there is none of Lectern's own.
    if key == .pager, let text = environment["PAGER"] { return (text, .environment("PAGER")) }
    return nil
  }

  /// What a setting says; nil when nobody set it.
  public func text(_ key: SettingKey) -> String? { value(key)?.text }

  /// A setting that is a number, by default its standard.
  public func number(_ key: SettingKey) -> Int? { Int(text(key) ?? key.standard) }

  private func fromEnvironment(_ key: SettingKey) -> String? {
    environment[key.variable].flatMap { $0.isEmpty && key != .pager && key != .picker ? nil : $0 }
  }

  /// The configuration file's path: what `LECTERN_CONFIG` names, else `lectern/config.toml` in the
  /// XDG configuration folder.
  public static func path(
    environment: [String: String] = ReaderEnvironment.variables
  ) -> String {
    if let path = environment["LECTERN_CONFIG"], !path.isEmpty {
      return (path as NSString).expandingTildeInPath
    }
    return ReaderEnvironment.Folder.configuration.path(in: environment) + "/config.toml"
  }

  /// Reads the configuration file; there need be none. `fault` says why a value will not do, be it of the file or of
  /// the environment. Throws `SettingsFile.Fault`.
  public static func read(
    path: String = Settings.path(),
    environment: [String: String] = ReaderEnvironment.variables,
    fault: (SettingKey, String) -> String? = { $0.fault(in: $1) }
  ) throws -> Settings {
    let settings = Settings(
      try fileContents(path: path)?.values(fault: fault) ?? [:], path: path,
      environment: environment)
    for key in SettingKey.allCases {
      guard let text = settings.fromEnvironment(key), let reason = fault(key, text) else {
        continue
      }
      throw SettingsFile.Fault(
        path: key.variable, line: nil,
        reason: "\(reason); change the environment variable or unset it")
    }
    return settings
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
