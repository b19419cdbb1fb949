import LecternModel
import Testing

/// A name and its parts: given, particle, family, suffix; or the whole.
struct NameCase: Sendable, CustomTestStringConvertible {
  var text: String
  var person: Person

  init(
    _ text: String, _ given: String?, _ family: String, particle: String? = nil,
    suffix: String? = nil
  ) {
    self.text = text
    person = Person(family: family, given: given, particle: particle, suffix: suffix)
  }

  init(_ text: String, literal: String) {
    self.text = text
    person = Person(literal: literal)
  }

  var testDescription: String { text }
}

@Suite("Names of people")
struct PersonNameTests {
  @Test("names in the order people say them", arguments: NameCases.natural)
  func natural(_ name: NameCase) { #expect(PersonName.parse(name.text) == name.person) }

  @Test("names with the family name first", arguments: NameCases.inverted)
  func inverted(_ name: NameCase) { #expect(PersonName.parse(name.text) == name.person) }

  @Test("bodies, and names that can't be taken apart", arguments: NameCases.literal)
  func literal(_ name: NameCase) { #expect(PersonName.parse(name.text) == name.person) }

  @Test("a name written out is read back", arguments: NameCases.natural + NameCases.inverted)
  func roundTrip(_ name: NameCase) {
    #expect(PersonName.parse(name.person.sortName) == name.person)
  }

  @Test("lists of names", arguments: NameCases.lists)
  func lists(_ text: String, _ names: [String]) {
    #expect(PersonName.list(text).map(\.sortName) == names)
  }

  @Test("BibTeX's lists", arguments: NameCases.bibTeXLists)
  func bibTeX(_ text: String, _ names: [String]) {
    #expect(PersonName.list(text, isBibTeX: true).map(\.sortName) == names)
  }

  @Test(
    "long and odd texts take linear time",
    arguments: [
      ",", " and ", "{", "}", "a ", "a, ", ";", "~", "van ", "Jr, ", "&", "A. ", "家", "=",
    ])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let taken = ContinuousClock().measure {
      _ = PersonName.parse(text)
      _ = PersonName.list(text)
      _ = PersonName.list(text, isBibTeX: true)
      _ = TitleSplit(text)
      _ = TitleSplit("Title, " + text)
      _ = TitleSplit("Title by " + text + " by")
    }
    #expect(taken < .seconds(20))
  }
}
