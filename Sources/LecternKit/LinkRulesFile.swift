internal import Foundation
public import LecternModel

/// The reader's own rules for links: a file in the text form of `URLRules`, added to Lectern's.
///
/// There is no flag for it: keys made with other rules than those of the catalogue would not meet.
public enum LinkRulesFile {
  /// The environment variable that names the file.
  public static let variable = "LECTERN_RULES"

  /// The file to read: the one that the environment names, else `lectern/rules.txt` in the XDG
  /// configuration folder if there is one.
  public static func path(
    environment: [String: String] = ReaderEnvironment.variables
  ) -> String? {
    if let path = environment[variable], !path.isEmpty {
      return (path as NSString).expandingTildeInPath
    }
    let path = ReaderEnvironment.Folder.configuration.path(in: environment) + "/rules.txt"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Lectern's rules with those of the reader's file; nil where there is none. Throws `Fault` where it can't
  /// be read: keys made with half of the rules would be wrong.
  public static func rules(
    environment: [String: String] = ReaderEnvironment.variables
  ) throws -> URLRules? {
    guard let path = path(environment: environment) else { return nil }
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw Fault(lines: ["\(path): can't be read: \(error.localizedDescription)"])
    }
    let (rules, problems) = URLRules.standard.adding(text)
    guard problems.isEmpty else {
      throw Fault(lines: problems.map { "\(path):\($0.line ?? 0): \($0.message)" })
    }
    return rules
  }

  /// What is wrong with the file.
  public struct Fault: Error, CustomStringConvertible {
    /// Each with file, line and reason.
    var lines: [String]

    /// The faults and the remedy.
    public var description: String {
      (lines + ["Correct it ('lectern help rules' tells how), or put '#' before the line."])
        .joined(separator: "\n")
    }
  }
}
