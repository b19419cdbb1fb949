/// People as feeds write them in one string.
public enum PersonText {
  /// One person: `a@b.c (Name)`, `Name <a@b.c>`, `Name (http://b.c)`, `mailto:a@b.c`, a name alone,
  /// an address alone. Nil when there is nothing.
  public static func contact(_ text: String) -> Contact? {
    var rest = PlainText.line(text, .undeclared)
    let email = EmailAddress.cut(from: &rest)
    let uri = cutURI(from: &rest)
    let contact = Contact(name: name(rest), email: email, uri: uri)
    return contact.isEmpty ? nil : contact
  }

  /// What is left of a name when addresses have been taken out.
  private static func name(_ text: String) -> String {
    var name = text
    for empty in ["()", "<>", "[]", "\"\""] { name = name.replacing(empty, with: "") }
    name = trimmed(name, of: " \t-,;:|")
    for (opening, closing) in brackets where name.first == opening && name.last == closing {
      guard name.count > 1 else { return "" }
      name = trimmed(String(name.dropFirst().dropLast()), of: " ")
    }
    return name.contains { $0.isLetter || $0.isNumber } ? PlainText.line(name, .plain) : ""
  }

  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("<", ">"), ("[", "]"), ("\"", "\""), ("'", "'"),
  ]

  /// Takes the first web address out.
  private static func cutURI(from text: inout String) -> String? {
    guard let scheme = ["http://", "https://"].compactMap({ text.firstRange(of: $0) }).first else {
      return nil
    }
    let uri = text[scheme.lowerBound...].prefix { !" <>()[]\",".contains($0) }
    let found = String(uri)
    text.removeSubrange(uri.startIndex..<uri.endIndex)
    return found
  }

  private static func trimmed(_ text: String, of signs: String) -> String {
    var text = text[...]
    while let first = text.first, signs.contains(first) { text.removeFirst() }
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return String(text)
  }
}
