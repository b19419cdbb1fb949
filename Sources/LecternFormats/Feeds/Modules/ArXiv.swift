/// arXiv's elements, in the API's Atom and in the RSS of new papers (info.arxiv.org/help/api).
extension FeedModule {
  static let arXiv = FeedModule(
    namespaces: ["http://arxiv.org/schemas/atom", "http://arxiv.org/OAI/arXiv/"],
    prefixes: ["arxiv"],
    entry: [
      "doi": { $0.add(WorkIdentifier.doi($1.text)) },
      "journal_ref": { $0.journal.offer($1.line, .module) },
      "journal_reference": { $0.journal.offer($1.line, .module) },
      "primary_category": { draft, field in
        let term = field.attribute("term") ?? field.line ?? ""
        if !draft.categories.contains(where: { $0.term == term }) {
          draft.add(FeedCategory(term: term, scheme: field.attribute("scheme")))
        }
      },
      "announce_type": { $0.isReplacement = $1.line?.lowercased().hasPrefix("replace") ?? false },
    ])
}

/// What arXiv puts around titles and abstracts.
enum ArXivText {
  /// A title without ` (arXiv:1111.1111v1 [cs.LG])`, which the old feeds put behind it.
  static func title(_ title: String) -> String {
    guard title.hasSuffix(")"), let mark = title.ranges(of: "(arXiv:").last else { return title }
    return PlainText.line(String(title[..<mark.lowerBound]), .plain)
  }

  /// An abstract without `arXiv:…v1 Announce Type: new Abstract:` before it.
  static func abstract(_ text: FeedText) -> FeedText {
    guard text.source.hasPrefix("arXiv:"), let mark = text.source.firstRange(of: "Abstract:")
    else {
      return text
    }
    let source = text.source[mark.upperBound...].drop { $0.isWhitespace }
    return FeedText(String(source), text.form, base: text.base)
  }
}
