public import ArgumentParser

/// A choice among names. The parser asks for all of them several times before each command; left to itself it makes
/// every name anew by reflection.
public protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension NamedChoice {
  /// The names, in their order.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
  /// None: the names speak for themselves.
  public static var allValueDescriptions: [String: String] { [:] }
  /// The name.
  public var defaultValueDescription: String { rawValue }
}
