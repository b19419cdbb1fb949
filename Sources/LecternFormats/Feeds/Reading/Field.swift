import XMLTree

/// An element of a feed in its place.
struct Field {
  let element: XMLElement
  /// What relative links in it are relative to.
  let base: String?
  /// The language it is in, as far as `xml:lang` around it says.
  let language: String?
  /// The modules of the document.
  let modules: ModuleIndex

  /// An element within another, with the `xml:base` and `xml:lang` it brings.
  init(_ element: XMLElement, in outer: Field) {
    self.init(element, base: outer.base, language: outer.language, modules: outer.modules)
  }

  init(_ element: XMLElement, base: String?, language: String?, modules: ModuleIndex) {
    self.element = element
    self.modules = modules
    guard element.hasAttributes else {
      self.base = base
      self.language = language
      return
    }
    let own = element.attribute("base", namespace: XMLElement.xmlNamespace)
    self.base = own == nil ? base : URIReference.base(own, inside: base)
    // An empty language takes an outer one back (XML 1.0, section 2.12).
    let lang = element.attribute("lang", namespace: XMLElement.xmlNamespace)
    self.language = lang.map { $0.isEmpty ? nil : $0 } ?? language
  }

  /// Its name without prefix, in lower case.
  var name: String { element.lowercasedName }
  /// Whether there is any element in it.
  var hasChildren: Bool { element.hasChildren }
  /// What is in it as markup.
  var markup: String { element.innerXML }
  /// All text in it without white space at its ends; nil when there is none.
  var text: String? { Self.filled(element.trimmedText) }
  /// Its text on one line, references to characters undone where they look like HTML.
  var line: String? { text.flatMap { Self.filled(PlainText.line($0, .undeclared)) } }
  /// Its text as HTML or plain text, whichever it looks like.
  var html: FeedText? { text.map { FeedText($0, .undeclared, base: base) } }
  var moment: FeedMoment? { text.map(FeedMoment.init) }
  var number: Int? { text.flatMap { Int($0) } }
  /// Its text as an address.
  var url: String? { text.flatMap(resolve) }
  var children: some Sequence<Field> { element.children.lazy.map { Field($0, in: self) } }

  func child(_ lowercasedName: String) -> Field? {
    element.first(lowercasedName).map { Field($0, in: self) }
  }

  func attribute(_ lowercasedName: String) -> String? {
    element.attribute(lowercasedName).flatMap { Self.filled(PlainText.line($0, .plain)) }
  }

  func url(attribute lowercasedName: String) -> String? {
    element.attribute(lowercasedName).flatMap(resolve)
  }

  func url(attribute lowercasedName: String, namespace: String) -> String? {
    element.attribute(lowercasedName, namespace: namespace).flatMap(resolve)
  }

  /// An address made absolute; nil when it is empty.
  func resolve(_ address: String) -> String? {
    if FeedURL.isAbsolute(address) { return address }
    return Self.filled(URIReference.resolve(address, against: base))
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}
