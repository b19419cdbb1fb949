import XMLTree

/// Several people in one string, as `dc:creator` of journals and preprint servers has them.
public enum PeopleText {
  /// Everybody named in all the elements of an item, in order.
  ///
  /// Nature's feeds name the last author once more in front: that one is left out.
  public static func contacts(_ elements: [String]) -> [Contact] {
    var contacts = elements.flatMap { self.contacts(in: $0) }
    if elements.count > 1, contacts.count > 1, contacts.first == contacts.last {
      contacts.removeFirst()
    }
    return contacts
  }

  /// Everybody named in a text: `A, B and C`; `LAPALU, N., SIMON, A.`; `A; B`; links, one for each.
  /// `Lovelace, Ada` is one person, and so is what a name says of its bearer (`Ada Lovelace,
  /// Professor of Mathematics`).
  public static func contacts(in text: String) -> [Contact] {
    let linked = links(in: text)
    if !linked.isEmpty { return linked }
    return names(in: text).compactMap(PersonText.contact)
  }

  /// The texts of links, with their addresses: the author lists of old arXiv feeds.
  private static func links(in text: String) -> [Contact] {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
    var html = HTMLEvents(text, .text)
    var contacts: [Contact] = []
    var link: (address: String, text: String)?
    while let event = html.next() {
      switch event {
      case .start(let tag) where tag.name == "a": link = (tag["href"] ?? "", "")
      case .text(let more): link?.text += more
      case .end("a"):
        if let contact = link.flatMap({ contact($0.text, $0.address) }) { contacts.append(contact) }
        link = nil
      case .start, .end: continue
      }
    }
    return contacts
  }

  private static func contact(_ name: String, _ address: String) -> Contact? {
    guard var contact = PersonText.contact(name) else { return PersonText.contact(address) }
    if contact.email == nil, address.lowercased().hasPrefix("mailto:") {
      contact.email = PersonText.contact(address)?.email
    } else if contact.uri == nil, address.hasPrefix("http") {
      contact.uri = address
    }
    return contact
  }

  private static func names(in text: String) -> [String] {
    let lines = PlainText.lines(text, .undeclared)
    let line = lines.replacing("\n", with: " ")
    let parts = NameList.split(line, at: .semicolons)
    if parts.count > 1 { return parts }
    let names = NameList.names(line)
    // One name to a line, and nothing else between them.
    return names == [line] ? lines.split(separator: "\n").map(String.init) : names
  }
}
