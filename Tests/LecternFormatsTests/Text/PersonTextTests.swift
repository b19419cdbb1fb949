import LecternFormats
import Testing

@Suite("People")
struct PersonTextTests {
  static let contacts: [(String, String?, String?, String?)] = [
    ("Ada Lovelace", "Ada Lovelace", nil, nil), ("me@example.com", nil, "me@example.com", nil),
    ("me@example.com (Ada Lovelace)", "Ada Lovelace", "me@example.com", nil),
    ("Ada Lovelace (me@example.com)", "Ada Lovelace", "me@example.com", nil),
    ("Ada Lovelace <me@example.com>", "Ada Lovelace", "me@example.com", nil),
    ("Ada Lovelace &lt;me@example.com&gt;", "Ada Lovelace", "me@example.com", nil),
    ("\"Lovelace, Ada\" <me@example.com>", "Lovelace, Ada", "me@example.com", nil),
    ("Ada me@example.com", "Ada", "me@example.com", nil),
    ("me@example.com Ada", "Ada", "me@example.com", nil),
    ("mailto:me@example.com", nil, "me@example.com", nil),
    ("<MAILTO:me@example.com>", nil, "me@example.com", nil),
    ("mailto:me@example.com?subject=Hi (Ada)", "Ada", "me@example.com", nil),
    ("me+x.y@sub.example.co.uk, Ada", "Ada", "me+x.y@sub.example.co.uk", nil),
    ("ada@home", "ada@home", nil, nil), ("@ada", "@ada", nil, nil),
    ("me@example.com.", nil, "me@example.com", nil),
    ("Ada (http://ada.example/x)", "Ada", nil, "http://ada.example/x"),
    ("https://ada.example/", nil, nil, "https://ada.example/"),
    ("J&uuml;rgen &amp; S&ouml;hne", "Jürgen & Söhne", nil, nil), ("<b>Ada</b>", "Ada", nil, nil),
    ("  Ada \n Lovelace ", "Ada Lovelace", nil, nil), ("(Ada)", "Ada", nil, nil),
    ("ünïcode@exämple.org (Ü)", "Ü", "ünïcode@exämple.org", nil),
    ("noreply@blogger.com (Ada)", "Ada", "noreply@blogger.com", nil),
  ]

  @Test("a name, an address and a home page are told apart", arguments: contacts)
  func contact(text: String, name: String?, email: String?, uri: String?) {
    #expect(PersonText.contact(text) == Contact(name: name, email: email, uri: uri))
  }

  @Test("nothing is nobody", arguments: ["", "  ", "()", "<>", "\n", "\"\""])
  func nobody(text: String) {
    #expect(PersonText.contact(text) == nil)
    #expect(PeopleText.contacts(in: text).isEmpty)
  }

  static let lists: [(String, [String])] = [
    ("Ada Lovelace", ["Ada Lovelace"]),
    ("Ada Lovelace, Alan Turing", ["Ada Lovelace", "Alan Turing"]),
    (
      "Ada Lovelace, Alan Turing and Grace Hopper", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]
    ),
    (
      "Ada Lovelace, Alan Turing, and Grace Hopper",
      ["Ada Lovelace", "Alan Turing", "Grace Hopper"]
    ),
    ("Ada Lovelace and Alan Turing", ["Ada Lovelace", "Alan Turing"]),
    ("Ada Lovelace &amp; Alan Turing", ["Ada Lovelace", "Alan Turing"]),
    ("Ada Lovelace und Alan Turing", ["Ada Lovelace", "Alan Turing"]),
    ("A and B and C", ["A", "B", "C"]), ("Alice,Bob C", ["Alice", "Bob C"]),
    ("LAPALU, N., SIMON, A., Lu, A.", ["LAPALU, N.", "SIMON, A.", "Lu, A."]),
    (
      "Smith, J. K., van der Berg, P.,\n Lee, J.-P.",
      ["Smith, J. K.", "van der Berg, P.", "Lee, J.-P."]
    ),
    ("Smith, J., The GTEx Consortium, Doe, A.", ["Smith, J.", "The GTEx Consortium", "Doe, A."]),
    ("Smith J, Doe AB", ["Smith J", "Doe AB"]), ("Smith, John", ["Smith, John"]),
    ("Smith, John, Doe, Jane", ["Smith, John", "Doe, Jane"]),
    ("Smith, John and Doe, Jane", ["Smith, John", "Doe, Jane"]),
    ("van Beethoven, Ludwig", ["van Beethoven, Ludwig"]),
    ("Smith, John; Doe, Jane", ["Smith, John", "Doe, Jane"]),
    ("Ada Lovelace; Alan Turing;", ["Ada Lovelace", "Alan Turing"]),
    ("John Smith, Jr., Jane Doe, PhD", ["John Smith, Jr.", "Jane Doe, PhD"]),
    ("Ada Lovelace, Alan Turing, et al.", ["Ada Lovelace", "Alan Turing"]),
    ("Ada Lovelace, Professor of Mathematics, University of London", ["Ada Lovelace"]),
    ("Barnes and Noble", ["Barnes and Noble"]),
    ("Department of Health and Human Services", ["Department of Health and Human Services"]),
    ("José Ortega y Gasset", ["José Ortega y Gasset"]), ("AT&T Labs", ["AT&T Labs"]),
    ("Ada Lovelace\nAlan Turing", ["Ada Lovelace", "Alan Turing"]),
    (
      "<a href=\"http://x.org/a\">A. Author</a>, <a href=\"http://x.org/b\">B. Writer</a> (Univ. X, Y)",
      ["A. Author", "B. Writer"]
    ),
  ]

  @Test("a list becomes separate people", arguments: lists)
  func list(text: String, names: [String]) {
    #expect(PeopleText.contacts(in: text).compactMap(\.name) == names)
  }

  @Test("addresses in a list stay with their people")
  func listWithAddresses() {
    let people = PeopleText.contacts(in: "a@b.de (Smith, John), d@e.fr (Doe)")
    #expect(
      people == [
        Contact(name: "Smith, John", email: "a@b.de"), Contact(name: "Doe", email: "d@e.fr"),
      ])
    let linked = PeopleText.contacts(
      in: "<a href='mailto:a@b.de'>Ada</a>, <a href='http://x/y'>Bob</a>")
    #expect(
      linked == [Contact(name: "Ada", email: "a@b.de"), Contact(name: "Bob", uri: "http://x/y")])
  }

  @Test("an author named again in front is named once")
  func repeated() {
    let people = PeopleText.contacts(["Grace Hopper", "Ada Lovelace", "Grace Hopper"])
    #expect(people.map(\.name) == ["Ada Lovelace", "Grace Hopper"])
    #expect(PeopleText.contacts(["Ada Lovelace", "Alan Turing"]).count == 2)
  }

  @Test("any text is read, and in linear time")
  func hostile() {
    for piece in [
      "a@", "a-b.", "(", "<", "A, ", " and ", ";", "\"", "<a href=x>", "B., ", "@a.b ", "\n",
    ] {
      let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
      _ = PersonText.contact(text)
      _ = PersonText.contact("user@" + text)
      _ = PeopleText.contacts(in: text)
    }
  }
}
