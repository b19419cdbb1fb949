/// How much a rendering may still write. Templates nest: a few lines can ask for more than any disk holds.
final class TemplateBudget {
  /// What one rendering may write, in bytes.
  static let limit = 256 << 20

  private let outline: TemplateOutline
  private var left = limit

  init(_ outline: TemplateOutline) { self.outline = outline }

  /// Whether too much was asked for.
  var isSpent: Bool { left < 0 }

  /// One more round of a section. False when there is no room for it.
  func enter(_ section: String) -> Bool {
    left -= 64 + (outline.literals[section] ?? 0)
    return !isSpent
  }

  /// A value is printed, and perhaps again by `{{.}}`.
  func print(_ text: String) { left -= text.utf8.count * (1 + outline.dots) }
}
