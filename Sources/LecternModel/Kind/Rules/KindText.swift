/// The rules by which a work's kind is decided, as text: `SCOPE KIND WEIGHT SIGNS…`. Weights of a kind
/// add up, each sign once; the heaviest kind wins. 10 is a hint, 30 a clue, 60 as good as said.
enum KindText {
  /// All rules.
  static let rules = [identifiers, sites, hosts, paths, sections, words].joined(separator: "\n")

  /// What all that a link looks like may weigh together, for each kind.
  static let mostOfLink = 74

  /// What a front page of which nothing is known weighs.
  static let mostOfSilence = 40

  /// What identifiers say.
  static let identifiers = """
    id paper 90 arxiv acl openreview pmid pmcid
    id paper 60 doi
    id book 80 isbn
    id video 80 youtube
    id code 65 github
    """
}
