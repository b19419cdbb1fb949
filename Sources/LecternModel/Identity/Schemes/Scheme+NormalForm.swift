extension Identifier.Scheme {
  /// The normal form of a text that is meant as a name of this scheme; nil if it can't be one.
  func normalForm(of text: String) -> String? {
    let bytes = Array(text.utf8)[...]
    return switch self {
    case .doi: DOI.normalForm(bytes)
    case .arxiv: ArXivID.normalForm(bytes)
    case .isbn: ISBN.normalForm(bytes)
    case .pmid: PubMedID.normalForm(bytes)
    case .pmcid: PubMedID.central(bytes)
    case .openreview: OpenReviewID.normalForm(bytes)
    case .acl: ACLID.normalForm(bytes)
    case .youtube: YouTubeID.normalForm(bytes)
    case .github: GitHubName.normalForm(bytes)
    case .url: URLKey.strict(text) ?? URLKey.strict("https://" + text)
    case .guid: text.isEmpty ? nil : text
    }
  }
}

extension Identifier {
  /// The page that all links to the work have as their key; nil where there is no such page.
  var homeKey: String? {
    switch scheme {
    case .doi:
      let archived = DOI.implied(by: value).first { $0.scheme == .arxiv || $0.scheme == .acl }
      return archived?.homeKey ?? "doi.org/" + PercentEscapes.path(value)
    case .arxiv: return "arxiv.org/abs/" + value
    case .pmid: return "pubmed.ncbi.nlm.nih.gov/" + value
    case .pmcid: return "pmc.ncbi.nlm.nih.gov/articles/" + value
    case .openreview: return "openreview.net/forum?id=" + value
    case .acl: return "aclanthology.org/" + value
    case .youtube: return "youtube.com/watch?v=" + value
    case .github: return "github.com/" + value
    case .url: return value
    case .isbn, .guid: return nil
    }
  }
}
