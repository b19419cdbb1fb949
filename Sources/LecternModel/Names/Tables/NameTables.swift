/// Words that mean something in names, in lower case unless said otherwise.
enum NameTables {
  /// Before a family name, where they are written small.
  static let particles = set(
    """
    van von de der den del della di da du des dos das la le les los las ten ter te 't zu zum zur af av
    al el bin ibn ben y e d' do
    """)

  /// In capitals, part of the family name.
  static let capitalParticles = set(
    """
    Van Von De Der Den Del Della Di Da Du Des Dos Das La Le Los Las Ten Ter El Bin Ibn St. Saint Mac
    """)

  /// Behind a name, without dots.
  static let suffixes = set("jr sr ii iii iv 2nd 3rd 4th phd md esq")

  /// Before a name, without dots.
  static let titles = set("dr prof professor mr mrs ms sir dame")

  /// Words that only bodies have in their names.
  static let bodyWords = set(
    """
    & academy agency akademie and association authority authors bank board bureau center centre
    club collaboration collective commission committee community company conference consortium
    contributors corp corporation council department developers editors engineering federation
    foundation gesellschaft gmbh group hochschule holding inc initiative institut institute
    instituto international lab laboratories laboratory labs library llc ltd ministry museum
    nations network office organisation organization plc project research school sciences
    society staff studio systems team technologies technology trust universidad universitat
    university universität université users working
    """)

  /// Those of them that are names of families as well.
  static let familyNames = set(
    """
    bank board center centre company council department group holding lab museum school society
    staff trust
    """)

  /// What stands behind a company's name, with or without a comma.
  static let legalForms = set("inc incorporated ltd limited llc llp gmbh corp corporation plc")

  /// The same as they are written, where they can't be initials.
  static let exactForms = set(
    """
    A/S ApS Co. Incorporated KGaA L.L.C. LLC LLP Limited Ltda Oyj S.p.A. S.r.l. SpA Srl e.V. e.V
    eV gGmbH mbH
    """)

  /// Those that are written like initials.
  static let shortForms = set("AG SE SA NV BV AB KG A.G. S.E. S.A. N.V. B.V.")

  /// What bodies have behind their names that is written like initials but hardly ever is.
  static let fields = set("AI")

  /// In names of bodies with a place behind a comma.
  static let links = set("of for für")

  /// Bodies of one word.
  static let bodies = firms.union(
    set(
      """
      amazon anonymous apple bloomberg cohere intel meta oracle princeton slack square stanford
      stripe twitter uber unknown various
      """))

  /// Those that nobody is called by: what stands behind belongs to their name.
  static let firms = set(
    """
    adobe airbnb anthropic arxiv baidu caltech cloudflare coursera criteo databricks deepmind
    dropbox facebook fastai github google huggingface instacart jetbrains lyft microsoft mozilla
    netflix nvidia openai palantir pinecone pinterest replit shopify spotify tencent udacity
    uwaterloo wikipedia yahoo
    """)

  static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
