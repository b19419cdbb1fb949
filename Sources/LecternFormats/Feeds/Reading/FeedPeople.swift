/// People of feeds, with a short way for the plain names that most are.
enum FeedPeople {
  /// One person: `a@b.c (Name)`, `Name <a@b.c>`, a name.
  static func contact(_ text: String) -> Contact? {
    isPlainName(text) ? Contact(name: text) : PersonText.contact(text)
  }

  /// Everybody named in a list of strings.
  static func contacts(_ texts: [String]) -> [Contact] {
    if texts.count == 1, isPlainName(texts[0]) { return [Contact(name: texts[0])] }
    return PeopleText.contacts(texts)
  }

  /// Whether a text is one name of two to four capitalised words of ASCII letters: nothing to take apart.
  private static func isPlainName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= 60 else { return false }
      let words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      return (2...4).contains(words.count) && words.allSatisfy(isNameWord)
    }
  }

  private static func isNameWord(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, (0x41...0x5A).contains(first),
      word.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return false }
    let isShort = word.count <= 3
    return !isShort
      || !PeopleWords.conjunctions.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}
