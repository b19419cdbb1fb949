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
    & agency and association authority authors board bureau center centre collaboration collective committee
    community company conference consortium contributors corp corporation council department
    developers editors engineering foundation gmbh group inc initiative institute institut instituto
    international lab laboratories laboratory labs library llc ltd ministry museum network office
    organisation organization plc project research school sciences society staff studio systems team
    technologies technology trust universidad universitat université university universität users
    working ag
    """)

  /// Those of them that are names of families as well.
  static let familyNames = set(
    "board center centre company council department group lab museum school society staff trust")

  /// What stands behind a company's name, with or without a comma.
  static let legalForms = set("inc incorporated ltd limited llc llp gmbh corp corporation plc")

  /// In names of bodies with a place behind a comma.
  static let links = set("of for für")

  /// Bodies of one word.
  static let bodies = set(
    """
    adobe airbnb amazon anonymous anthropic apple arxiv baidu bloomberg caltech cloudflare cohere
    coursera criteo databricks deepmind dropbox facebook fastai github google huggingface instacart
    intel jetbrains lyft meta microsoft mozilla netflix nvidia openai oracle palantir pinecone
    pinterest princeton replit shopify slack spotify square stanford stripe tencent twitter uber
    udacity unknown uwaterloo various wikipedia yahoo
    """)

  static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
