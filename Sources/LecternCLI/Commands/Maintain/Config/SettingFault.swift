internal import ArgumentParser
internal import LecternKit

/// What is wrong with a setting's value, also where only the command line knows.
enum SettingFault {
  /// A phrase without a period; nil for a value that will do.
  static func reason(_ key: SettingKey, _ value: String) -> String? {
    if let reason = key.fault(in: value) { return reason }
    guard key == .columns else { return nil }
    do {
      _ = try ItemColumn.named(value)
      return nil
    } catch {
      let text = String(describing: error)
      return text.prefix(1).lowercased() + text.dropFirst().drop(atEnd: ".")
    }
  }
}

extension Substring {
  fileprivate func drop(atEnd sign: Character) -> Substring { last == sign ? dropLast() : self }
}
