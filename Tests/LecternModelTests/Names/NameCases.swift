enum NameCases {
  static let natural: [NameCase] = [
    NameCase("Ada Lovelace", "Ada", "Lovelace"),
    NameCase("Donald E. Knuth", "Donald E.", "Knuth"),
    NameCase("J. R. R. Tolkien", "J. R. R.", "Tolkien"),
    NameCase("J.R.R. Tolkien", "J.R.R.", "Tolkien"),
    NameCase("Jean-Paul Sartre", "Jean-Paul", "Sartre"),
    NameCase("Ludwig van Beethoven", "Ludwig", "Beethoven", particle: "van"),
    NameCase("Guido van Rossum", "Guido", "Rossum", particle: "van"),
    NameCase("Laurens van der Maaten", "Laurens", "Maaten", particle: "van der"),
    NameCase("John von Neumann", "John", "Neumann", particle: "von"),
    NameCase("Jean de La Fontaine", "Jean", "La Fontaine", particle: "de"),
    NameCase(
      "Charles Louis Xavier Joseph de la Vallée Poussin", "Charles Louis Xavier Joseph",
      "Vallée Poussin", particle: "de la"),
    NameCase("van Beethoven", nil, "Beethoven", particle: "van"),
    NameCase("Dick Van Dyke", "Dick", "Van Dyke"),
    NameCase("Laurent El Ghaoui", "Laurent", "El Ghaoui"),
    NameCase("Jean d'Alembert", "Jean", "d'Alembert"),
    NameCase("Al Gore", "Al", "Gore"),
    NameCase("bell hooks", "bell", "hooks"),
    NameCase("Martin Luther King Jr.", "Martin Luther", "King", suffix: "Jr."),
    NameCase("Martin Luther King, Jr.", "Martin Luther", "King", suffix: "Jr."),
    NameCase("Guy L. Steele III", "Guy L.", "Steele", suffix: "III"),
    NameCase("Hinton GE", "GE", "Hinton"),
    NameCase("van Rossum G", "G", "Rossum", particle: "van"),
    NameCase("Prof. Dr. Jürgen Schmidhuber", "Jürgen", "Schmidhuber"),
    NameCase("  Ada \t Lovelace ", "Ada", "Lovelace"),
    NameCase("Donald~E. Knuth", "Donald E.", "Knuth"),
    NameCase("Plato", nil, "Plato"),
    NameCase("Radim Řehůřek", "Radim", "Řehůřek"),
    NameCase("Иван Тургенев", "Иван", "Тургенев"),
    NameCase("Per {Martin L{\\\"o}f}", "Per", "Martin L\\\"of"),
    NameCase("Yang Li", "Yang", "Li"),
  ]

  static let inverted: [NameCase] = [
    NameCase("Lovelace, Ada", "Ada", "Lovelace"),
    NameCase("van Beethoven, Ludwig", "Ludwig", "Beethoven", particle: "van"),
    NameCase("de la Fontaine, Jean", "Jean", "Fontaine", particle: "de la"),
    NameCase("Van Dyke, Dick", "Dick", "Van Dyke"),
    NameCase("García Márquez, Gabriel", "Gabriel", "García Márquez"),
    NameCase("King, Jr., Martin Luther", "Martin Luther", "King", suffix: "Jr."),
    NameCase("King, Martin Luther, Jr.", "Martin Luther", "King", suffix: "Jr."),
    NameCase("von Neumann, John", "John", "Neumann", particle: "von"),
    NameCase("Knuth, D. E.", "D. E.", "Knuth"),
    NameCase("LAPALU, N.", "N.", "LAPALU"),
    NameCase("山田, 太郎", "太郎", "山田"),
    NameCase("Smith,", nil, "Smith"),
    NameCase("{Simon and Garfunkel}, Paul Q.", "Paul Q.", "Simon and Garfunkel"),
    NameCase("family=Beethoven, given=Ludwig, prefix=van", "Ludwig", "Beethoven", particle: "van"),
    NameCase(
      "given={Martin Luther}, family=King, suffix=Jr.", "Martin Luther", "King", suffix: "Jr."),
  ]

  static let literal: [NameCase] = [
    NameCase("others", literal: "others"),
    NameCase("et al.", literal: "others"),
    NameCase("{American Psychological Association}", literal: "American Psychological Association"),
    NameCase("{{Barnes and Noble, Inc.}}", literal: "Barnes and Noble, Inc."),
    NameCase("Google, Inc.", literal: "Google, Inc."),
    NameCase("Google", literal: "Google"),
    NameCase("OpenAI", literal: "OpenAI"),
    NameCase("NASA", literal: "NASA"),
    NameCase("The Economist", literal: "The Economist"),
    NameCase("University of Toronto", literal: "University of Toronto"),
    NameCase("Google Research", literal: "Google Research"),
    NameCase("ATLAS Collaboration", literal: "ATLAS Collaboration"),
    NameCase("user1234", literal: "user1234"),
    NameCase("山田 太郎", literal: "山田 太郎"),
    NameCase("李航", literal: "李航"),
    NameCase("김철수", literal: "김철수"),
    NameCase("A, B, C, D", literal: "A, B, C, D"),
    NameCase("", literal: ""),
    NameCase(" , John", literal: ", John"),
  ]

  static let lists: [(String, [String])] = [
    ("Ada Lovelace", ["Lovelace, Ada"]),
    (
      "Yoshua Bengio, Ian Goodfellow and Aaron Courville",
      ["Bengio, Yoshua", "Goodfellow, Ian", "Courville, Aaron"]
    ),
    (
      "Ian Goodfellow, Yoshua Bengio, and Aaron Courville",
      ["Goodfellow, Ian", "Bengio, Yoshua", "Courville, Aaron"]
    ),
    ("Ian Goodfellow & Yoshua Bengio", ["Goodfellow, Ian", "Bengio, Yoshua"]),
    ("Goodfellow, Ian and Bengio, Yoshua", ["Goodfellow, Ian", "Bengio, Yoshua"]),
    ("Goodfellow, Ian; Bengio, Yoshua", ["Goodfellow, Ian", "Bengio, Yoshua"]),
    (
      "Ian Goodfellow; Yoshua Bengio and Aaron Courville",
      ["Goodfellow, Ian", "Bengio, Yoshua", "Courville, Aaron"]
    ),
    ("LAPALU, N., SIMON, A., Lu, A.", ["LAPALU, N.", "SIMON, A.", "Lu, A."]),
    ("Smith, J. A., & Doe, B.", ["Smith, J. A.", "Doe, B."]),
    ("Knuth, Donald E.", ["Knuth, Donald E."]),
    ("van Rossum, Guido", ["van Rossum, Guido"]),
    ("García Márquez, Gabriel", ["García Márquez, Gabriel"]),
    ("Rich Sutton, Andrew Barto", ["Sutton, Rich", "Barto, Andrew"]),
    ("Goodfellow, Bengio, Courville", ["Goodfellow", "Bengio", "Courville"]),
    ("Goodfellow, Bengio and Courville", ["Goodfellow", "Bengio", "Courville"]),
    (
      "Martin Luther King, Jr. and Malcolm Little", ["King, Jr., Martin Luther", "Little, Malcolm"]
    ),
    ("King, Jr., Martin Luther", ["King, Jr., Martin Luther"]),
    ("Goodfellow et al.", ["Goodfellow", "others"]),
    ("Ian Goodfellow, Yoshua Bengio, et al.", ["Goodfellow, Ian", "Bengio, Yoshua", "others"]),
    ("Anderson and Land", ["Anderson", "Land"]),
    ("Yoko Ono and Band Members", ["Ono, Yoko", "Members, Band"]),
    ("", []), (" ", []), (",", []), ("and", ["and"]), (" and ", []),
  ]

  static let bibTeXLists: [(String, [String])] = [
    ("Ian Goodfellow and Bengio, Yoshua", ["Goodfellow, Ian", "Bengio, Yoshua"]),
    ("Smith, J. AND Doe, B.\n  and others", ["Smith, J.", "Doe, B.", "others"]),
    ("{Barnes and Noble} and Knuth, Donald", ["Barnes and Noble", "Knuth, Donald"]),
    ("King, Jr, Martin and Ada Lovelace", ["King, Jr, Martin", "Lovelace, Ada"]),
    ("Simon & Schuster", ["Schuster, Simon &"]),
    ("Alexander Brandt", ["Brandt, Alexander"]),
    ("", []), ("and", ["and"]), ("A and", ["and, A"]), (" and A and ", ["A"]),
    ("given=Hans, family=Harman and Ada Lovelace", ["Harman, Hans", "Lovelace, Ada"]),
  ]
}
