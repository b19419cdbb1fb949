public import LecternModel

/// The catalogues that can be asked, and which is asked first.
public enum LookupServices {
  /// Every service.
  public static let all: [any LookupService] = [
    ArXivLookup(), CrossrefLookup(), DataCiteLookup(), OpenLibraryLookup(), PubMedLookup(),
  ]

  /// The service of a name.
  public static func named(_ name: String) -> (any LookupService)? { all.first { $0.name == name } }

  /// The services to ask for an identifier, in this order until one has it. Empty for schemes that no
  /// catalogue serves.
  public static func order(for identifier: Identifier) -> [any LookupService] {
    names(for: identifier).compactMap(named)
  }

  /// The names of the services, decided by the identifier alone.
  private static func names(for identifier: Identifier) -> [String] {
    guard identifier.scheme == .doi else {
      return all.filter { $0.schemes.contains(identifier.scheme) }.map(\.name)
    }
    if ArXivLookup.id(of: identifier) != nil { return ["arxiv", "datacite"] }
    let prefix = String(identifier.value.prefix { $0 != "/" })
    return dataCitePrefixes.contains(prefix) ? ["datacite", "crossref"] : ["crossref", "datacite"]
  }

  /// Large depositors of DataCite: Zenodo, figshare, Dryad, OSF's registrations, Dataverse, CERN, ETH,
  /// TU Delft, TIB's videos. Any other DOI is most likely Crossref's.
  private static let dataCitePrefixes: Set<String> = [
    "10.5281", "10.6084", "10.5061", "10.17605", "10.7910", "10.17181", "10.3929", "10.4121",
    "10.5446", "10.48550",
  ]
}
