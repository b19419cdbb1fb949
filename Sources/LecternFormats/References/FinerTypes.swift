import LecternModel

/// Types of references that say more than a genre does, in the terms of each format, so that a work that came in
/// one goes out in another by the nearest type there.
enum FinerTypes {
  /// A format of references, by its types.
  enum Format: CaseIterable {
    case bibLaTeX, ris, csl

    /// Under which a work keeps the type that it came with.
    var extraName: String {
      switch self {
      case .bibLaTeX: "entrytype"
      case .ris: RISFields.type
      case .csl: CSLProperties.type
      }
    }
  }

  /// A type of a format for a work that came with a finer one of another format; nil where there is none,
  /// or it would make another genre of the work.
  static func nearest(in format: Format, to extra: KeptFields, of genre: Genre) -> String? {
    for other in Format.allCases where other != format {
      guard let given = extra[other.extraName],
        let row = table.first(where: { term(of: other, in: $0) == given })
      else { continue }
      if let term = term(of: format, in: row), Self.genre(of: term, in: format) == genre {
        return term
      }
    }
    return nil
  }

  private static func genre(of term: String, in format: Format) -> Genre? {
    switch format {
    case .bibLaTeX: GenreNames.entryTypes[term]
    case .ris: GenreNames.risTypes[term.lowercased()]
    case .csl: GenreNames.cslTypes[term]
    }
  }

  private typealias Row = (bibLaTeX: String?, ris: String?, csl: String?)

  private static func term(of format: Format, in row: Row) -> String? {
    switch format {
    case .bibLaTeX: row.bibLaTeX
    case .ris: row.ris
    case .csl: row.csl
    }
  }

  /// Of several rows with a term, the first counts.
  private static let table: [Row] = [
    ("artwork", "ART", "graphic"),
    ("image", "FIGURE", "figure"),
    ("image", "CHART", "figure"),
    ("jurisdiction", "CASE", "legal_case"),
    ("legislation", "STAT", "legislation"),
    ("legislation", "BILL", "bill"),
    ("legislation", nil, "regulation"),
    ("legislation", "UNBILL", "bill"),
    ("legal", nil, "treaty"),
    ("legal", "HEAR", "hearing"),
    ("letter", "PCOMM", "personal_communication"),
    ("movie", "MPCT", "motion_picture"),
    ("performance", nil, "performance"),
    ("review", nil, "review"),
    ("review", nil, "review-book"),
    (nil, "MAP", "map"),
    (nil, "DICT", "entry-dictionary"),
    (nil, "MANSCPT", "manuscript"),
  ]
}
