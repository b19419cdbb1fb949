internal import Foundation
internal import LecternFormats
internal import LecternModel

/// Which catalogues of works are asked, where they are, and where their answers are kept.
public struct LookupOptions: Sendable {
  /// Addresses that stand for the services' own, by their names.
  public var bases: [String: String] = [:]
  /// The folder of kept answers.
  public var cache: String
  /// Whether kept answers count.
  public var usesCache = true

  /// By the environment: `LECTERN_CROSSREF_URL` and the like name other addresses, answers are kept in the XDG
  /// cache folder (XDG Base Directory Specification 0.8: relative values are to be ignored).
  public init(environment: [String: String] = ReaderEnvironment.variables) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let folder = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    cache = (folder ?? home + "/.cache") + "/lectern/lookups"
    for service in LookupServices.all {
      let value = environment["LECTERN_\(service.name.uppercased())_URL"]
      bases[service.name] = value.flatMap { $0.isEmpty ? nil : Self.trimmed($0) }
    }
  }

  private static func trimmed(_ base: String) -> String {
    base.hasSuffix("/") ? String(base.dropLast()) : base
  }
}
