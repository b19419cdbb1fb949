/// What the fields of the query language mean.
enum QueryTerms {
  /// A value that a field can't take, and why.
  struct BadValue: Error {
    var reason: String
  }

  /// Fields that are not schemes of identifiers, numbers or days, for suggestions.
  static let names: [String] =
    ["kind", "state", "tag", "author", "title", "list", "feed", "source", "section", "has", "is"]
    + ["id", "text", "folder", "sort"] + NumberField.allCases.map(\.rawValue)
    + DayField.allCases.map(\.rawValue) + Identifier.Scheme.allCases.map(\.rawValue)

  /// A free word: an id, a range of ids, a link or text to search for.
  static func word(_ word: String) throws(BadValue) -> Term {
    if let ids = try idRange(word) { return .ids(ids) }
    if word.contains("://") || isBareLink(word),
      let found = Identify.link(word.contains("://") ? word : "https://" + word).first
    {
      return .identifier(found)
    }
    return .text(word, isPhrase: false)
  }

  /// Words in quotes.
  static func phrase(_ phrase: String) throws(BadValue) -> Term {
    guard !isBlank(phrase) else {
      throw BadValue(reason: "nothing stands between these quotes; write what to search for there")
    }
    return .text(phrase, isPhrase: true)
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// `example.org/page`, a link as people say it: a host with a name at its end, and a path.
  private static func isBareLink(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(:[0-9]+)?\/\S+/) != nil
  }

  /// Throws where nothing stands behind a field's colon.
  static func requireValue(_ value: String, of name: String) throws(BadValue) {
    guard !isBlank(value) else {
      throw BadValue(reason: "'\(name):' needs a value right behind the colon")
    }
  }

  static func field(_ name: String, _ value: String, today: Timestamp) throws(BadValue) -> Term {
    try requireValue(value, of: name)
    if let number = NumberField(rawValue: name) {
      return .number(number, try QueryRanges.numbers(value, of: number))
    }
    if let day = DayField(rawValue: name) {
      return .day(day, try QueryRanges.days(value, today: today))
    }
    if let scheme = Identifier.Scheme(rawValue: name) {
      return .identifier(identifier(scheme, value))
    }
    switch name {
    case "kind": return .kind(Set(try choices(value, of: ItemKind.self, what: "kind")))
    case "state": return .state(try states(value))
    case "is":
      if let trait = Trait(rawValue: value.lowercased()) { return .trait(trait, today: today) }
      return .state(try states(value, or: Trait.allCases.map(\.rawValue)))
    case "tag": return .tag(value)
    case "author": return .author(value)
    case "title": return .title(value)
    case "list": return .list(value)
    case "feed": return .feed(value)
    case "source": return .source(value)
    case "section", "folder": return .section(value)
    case "text": return .text(value, isPhrase: true)
    case "has": return try has(value)
    case "id":
      guard let ids = try idRange(value) else {
        throw BadValue(reason: "'\(value)' is no id; ids are numbers: id:12 or id:20-30")
      }
      return .ids(ids)
    default:
      throw BadValue(
        reason: "there is no field '\(name)'" + suggestion(for: name, among: names)
          + "; quote the words to search for them as text")
    }
  }

  static func sort(_ value: String) -> Sort? {
    let name = value.hasSuffix("-") || value.hasSuffix("+") ? String(value.dropLast()) : value
    return Sort.Field(rawValue: name).map { Sort($0, descending: value.hasSuffix("-")) }
  }

  static func unknown<Choice: CaseIterable & RawRepresentable<String>>(
    _ value: String, among type: Choice.Type, what: String
  ) -> String {
    unknown(value, among: Choice.allCases.map(\.rawValue), what: what)
  }

  static func unknown(_ value: String, among names: [String], what: String) -> String {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    return "there is no \(what) '\(value)'" + suggestion(for: value, among: names)
      + "; one of " + names.joined(separator: ", ")
  }

  private static func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ value: String, of type: Choice.Type, what: String
  ) throws(BadValue) -> [Choice] {
    var choices: [Choice] = []
    for name in value.lowercased().split(separator: ",") {
      guard let choice = Choice(rawValue: String(name)) else {
        throw BadValue(reason: unknown(String(name), among: type, what: what))
      }
      choices.append(choice)
    }
    guard !choices.isEmpty else { throw BadValue(reason: unknown(value, among: type, what: what)) }
    return choices
  }

  /// States by name, `unread` or `all`; an error offers `others` too.
  private static func states(
    _ value: String, or others: [String] = []
  ) throws(BadValue) -> Set<ReadingState> {
    var states: Set<ReadingState> = []
    for name in value.lowercased().split(separator: ",") {
      switch name {
      case "unread": states.formUnion(ReadingState.unread)
      case "all": states.formUnion(ReadingState.allCases)
      default:
        guard let state = ReadingState(rawValue: String(name)) else {
          throw BadValue(reason: unknown(String(name), among: stateNames + others, what: "state"))
        }
        states.insert(state)
      }
    }
    guard !states.isEmpty else {
      throw BadValue(reason: unknown(value, among: stateNames + others, what: "state"))
    }
    return states
  }

  static let stateNames = ReadingState.allCases.map(\.rawValue) + ["unread", "all"]

  /// A feature, or an identifier of a scheme.
  private static func has(_ value: String) throws(BadValue) -> Term {
    let name = value.lowercased()
    if let feature = Feature(rawValue: name == "link" ? "url" : name) { return .has(feature) }
    if let scheme = Identifier.Scheme(rawValue: name) { return .hasIdentifier(scheme) }
    let names = Feature.allCases.map(\.rawValue) + Identifier.Scheme.allCases.map(\.rawValue)
    throw BadValue(reason: unknown(value, among: names, what: "thing to have"))
  }

  /// The normal form where the value has one, else the value as it is, which then finds nothing.
  private static func identifier(_ scheme: Identifier.Scheme, _ value: String) -> Identifier {
    let found = Identify.text(value) + Identify.text("\(scheme.rawValue):\(value)")
    return found.first { $0.scheme == scheme } ?? Identifier(scheme, value)
  }

  private static func idRange(_ text: String) throws(BadValue) -> ClosedRange<Int64>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), ends.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let first = Int64(ends[0]), let last = Int64(ends[ends.count - 1])
    else { return nil }
    guard first <= last else {
      throw BadValue(
        reason: "ids run from the smaller to the larger; write \(last)-\(first), or "
          + "\"\(text)\" to search for it as text")
    }
    return first...last
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
