internal import Foundation
internal import LecternModel

/// The text of a configuration file: lines `key = value` in the grammar of TOML 1.0, of which strings, integers,
/// booleans and arrays of strings on one line are enough here. What is not a setting stays as it is written.
public struct SettingsFile: Sendable {
  /// A line that can't be read, or that no setting has.
  public struct Fault: Error, Hashable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// From 1; nil for the whole file.
    public var line: Int?
    /// What is wrong, and the remedy.
    public var reason: String

    /// As compilers say it.
    public var description: String {
      "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
    }
  }

  /// What a line sets.
  public struct Value: Hashable, Sendable {
    /// The value as text.
    public var text: String
    /// From 1.
    public var line: Int

    /// A value of a line.
    public init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  private let path: String
  private var lines: [String]

  /// A file's text.
  public init(_ text: String, path: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0)
    }
    if lines.last == "" { lines.removeLast() }
  }

  /// The text as it is now.
  public var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// What the file says. `fault` says why a value will not do. Throws the first fault.
  public func values(
    fault reason: (SettingKey, String) -> String? = { $0.fault(in: $1) }
  ) throws(Fault) -> [SettingKey: Value] {
    var values: [SettingKey: Value] = [:]
    for (index, line) in lines.enumerated() {
      guard let (name, rest) = try Self.entry(line, at: place(index)) else { continue }
      guard let key = SettingKey(rawValue: name) else {
        let names = SettingKey.allCases.map(\.rawValue)
        throw fault(
          index,
          "there is no setting '\(name)'\(suggestion(for: name, among: names)); "
            + "'lectern help config' has them all")
      }
      guard values[key] == nil else { throw fault(index, "'\(name)' was set before; keep one") }
      guard let value = SettingValue(rest).text else {
        throw fault(
          index, "'\(rest)' can't be read; write \(name) = \"text\", and 5 or true without quotes")
      }
      if let reason = reason(key, value) { throw fault(index, "\(name): \(reason)") }
      values[key] = Value(value, line: index + 1)
    }
    return values
  }

  /// Writes a setting in the place where it stands, else at the end; nil takes it out.
  public mutating func set(_ key: SettingKey, to value: String?) {
    let line = value.map { "\(key.rawValue) = \(SettingValue.written($0))" }
    let index = lines.firstIndex {
      (try? Self.entry($0, at: Fault(path: path, line: nil, reason: "")))?.name == key.rawValue
    }
    switch (index, line) {
    case (let index?, let line?): lines[index] = line
    case (let index?, nil): lines.remove(at: index)
    case (nil, let line?): lines.append(line)
    case (nil, nil): break
    }
  }

  private func place(_ index: Int) -> Fault { Fault(path: path, line: index + 1, reason: "") }

  private func fault(_ index: Int, _ reason: String) -> Fault {
    Fault(path: path, line: index + 1, reason: reason)
  }

  /// Name and value of a line; nil for one without.
  private static func entry(
    _ line: String, at place: Fault
  ) throws(Fault) -> (name: String, value: String)? {
    let text = line.trimmingCharacters(in: .whitespaces)
    if text.isEmpty || text.hasPrefix("#") { return nil }
    var rest = text[...]
    guard let name = SettingValue.key(from: &rest), rest.first == "=" else {
      throw Fault(
        path: place.path, line: place.line,
        reason: "this is no setting; write key = \"value\", and '#' before a remark")
    }
    return (name, rest.dropFirst().trimmingCharacters(in: .whitespaces))
  }
}
