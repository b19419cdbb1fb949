/// What is wrong with a template: file, line and remedy.
public struct TemplateFault: Error, Hashable, CustomStringConvertible {
  /// The file's name.
  public var name: String
  /// From 1, when known.
  public var line: Int?
  /// What is wrong, and what to do: a sentence without a period.
  public var reason: String

  /// A fault at a place.
  public init(name: String, line: Int? = nil, reason: String) {
    self.name = name
    self.line = line
    self.reason = reason
  }

  /// `file:line: reason`.
  public var description: String {
    line.map { "\(name):\($0): \(reason)" } ?? "\(name): \(reason)"
  }
}
