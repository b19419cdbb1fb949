internal import LecternModel
import Mustache

/// Writes through a template of the user's, in Mustache (mustache(5)).
///
/// Values are written as they are, or escaped as HTML where the template's name ends with
/// `.html.mustache`. A name that stands for nothing prints nothing and is in `warnings`. Other than the
/// formats that are code, a template sees all entries at once, so memory grows with them.
public struct TemplateExport: ExportFormat {
  public let name = "template"
  public let title: String
  public let fileExtension = "txt"
  /// Names that mean nothing, each with its line.
  public var warnings: [TemplateFault] { outline.unknown }

  private let template: MustacheTemplate
  private let outline: TemplateOutline

  /// Templates are small; the library's parser takes quadratic time.
  static let longest = 64 << 10

  /// Reads a template's text; `name` is its file's. Throws `TemplateFault`.
  public init(_ text: String, name: String) throws {
    title = name
    guard text.utf8.count <= Self.longest else {
      throw TemplateFault(name: name, reason: "longer than 64 KB; is this a template?")
    }
    outline = try TemplateOutline(text, file: name)
    let pragma = TemplateText.pragma(isHTML: name.lowercased().hasSuffix(".html.mustache"))
    do {
      template = try MustacheTemplate(string: pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFault(
        name: name, line: max(1, error.context.lineNumber - 1),
        reason: "this is no tag of Mustache: \(error.context.line); see 'lectern help templates'")
    }
  }

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var entries: [ExportEntry] = []
    while let entry = try export.next() { entries.append(entry) }
    let budget = TemplateBudget(outline)
    let text = template.render(TemplateContext(budget).list(export.title, entries))
    guard !budget.isSpent else {
      throw TemplateFault(
        name: title,
        reason: "would write more than \(TemplateBudget.limit >> 20) MB; "
          + "is a section of items inside another?")
    }
    try sink(text)
  }
}
