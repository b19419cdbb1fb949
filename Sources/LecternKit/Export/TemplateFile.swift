internal import Foundation
public import LecternFormats

/// A template in a file.
public enum TemplateFile {
  /// Reads a template. Throws `TemplateFault`.
  public static func read(_ path: String) throws -> TemplateExport {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TemplateFault(name: path, reason: "can't be read; is there such a file?")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw TemplateFault(name: path, reason: "not UTF-8 text; save it as that")
    }
    return try TemplateExport(text, name: path)
  }
}
