public import LecternModel

/// An identifier that a PDF may be known by, and what speaks for it.
public struct PDFFinding: Sendable, Hashable {
  /// In normal form.
  public var identifier: Identifier
  /// How much speaks for it; only comparisons mean something.
  public var weight: Int
  /// What speaks for it, as phrases: `arXiv's stamp in the margin`.
  public var reasons: [String]
}

/// Weighs what speaks for the identifiers of a PDF.
struct PDFBallot {
  private var found: [PDFFinding] = []

  /// Counts a sign. The same reason twice adds nothing.
  mutating func add(_ identifiers: [Identifier], _ weight: Int, _ reason: String) {
    for identifier in identifiers where Self.schemes.contains(identifier.scheme) {
      guard let place = found.firstIndex(where: { $0.identifier == identifier }) else {
        found.append(PDFFinding(identifier: identifier, weight: weight, reasons: [reason]))
        continue
      }
      guard !found[place].reasons.contains(reason) else { continue }
      found[place].weight += weight
      found[place].reasons.append(reason)
    }
  }

  /// Most likely first; of equal weight, in the order met.
  var findings: [PDFFinding] {
    found.enumerated().sorted { left, right in
      (-left.element.weight, left.offset) < (-right.element.weight, right.offset)
    }.map(\.element)
  }

  /// What names a paper or a book.
  private static let schemes: Set<Identifier.Scheme> = [.doi, .arxiv, .isbn, .pmid, .pmcid]
}
