extension Draft {
  /// The feed that the draft describes. `base`: what its addresses are relative to, where one is known.
  func feed(base: String?) -> Feed {
    let base = base ?? feedURL.value ?? link.value
    var feed = Feed()
    feed.titleSource = title.value
    feed.title = title.value?.filledLine
    feed.subtitle = subtitle.value ?? summary.value
    feed.link = link.value.map { URIReference.absolute($0, base) }
    feed.feedURL = feedURL.value.map { URIReference.absolute($0, base) }
    feed.newFeedURL = newFeedURL.value
    feed.id = id.value
    feed.language = language.value
    feed.rights = rights.value
    feed.license = license.value
    feed.generator = generator.value
    feed.publisher = publisher.value
    feed.image = image.value.map { URIReference.absolute($0, base) }
    feed.icon = icon.value.map { URIReference.absolute($0, base) }
    feed.logo = logo.value.map { URIReference.absolute($0, base) }
    feed.updated = updated.value
    feed.published = published.value
    feed.authors = people
    feed.webMaster = webMaster.value
    feed.categories = categories
    feed.links = links.map { $0.absolute(base) }
    feed.ttl = ttl.value ?? Syndication.minutes(period: updatePeriod, frequency: updateFrequency)
    feed.skipHours = skipHours
    feed.skipDays = skipDays
    return feed
  }

  /// Everybody who wrote it. Somebody named in two ways counts once.
  var people: [Contact] {
    var authors = authors
    if !creators.isEmpty { authors.add(FeedPeople.contacts(creators), .module) }
    let all = authors.values.map(\.withoutRepeats)
    guard all.count > 1 else { return all }
    var people: [Contact] = []
    for contact in all where !people.contains(where: { $0.isSame(as: contact) }) {
      people.append(contact)
    }
    return people
  }
}

extension Contact {
  /// An address that stands for the name as well is no name.
  fileprivate var withoutRepeats: Contact {
    name != nil && name == email ? Contact(email: email, uri: uri) : self
  }

  fileprivate func isSame(as other: Contact) -> Bool {
    if let name, let otherName = other.name { return name.lowercased() == otherName.lowercased() }
    return email != nil && email == other.email
  }
}

extension URIReference {
  /// An address made absolute, as it is where it is absolute already.
  static func absolute(_ address: String, _ base: String?) -> String {
    FeedURL.isAbsolute(address) ? address : resolve(address, against: base)
  }
}

extension FeedLink {
  fileprivate func absolute(_ base: String?) -> FeedLink {
    var link = self
    link.href = URIReference.absolute(href, base)
    return link
  }
}
