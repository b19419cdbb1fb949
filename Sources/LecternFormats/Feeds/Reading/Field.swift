import XMLTree

/// An element of a feed in its place.
struct Field {
  let element: XMLElement
  private let context: FieldContext

  /// An element within a context, with the `xml:base` and `xml:lang` it brings.
  init(_ element: XMLElement, in context: FieldContext) {
    self.element = element
    self.context = element.mayHaveXMLAttributes ? context.entering(element) : context
  }

  /// An element within another.
  init(_ element: XMLElement, in outer: Field) { self.init(element, in: outer.context) }

  /// What relative links in it are relative to.
  var base: String? { context.base }
  /// Whether the document itself states that base.
  var hasStatedBase: Bool { context.isBaseStated }
  /// The language it is in, as far as `xml:lang` around it says.
  var language: String? { context.language }
  /// The modules of the document.
  var modules: ModuleIndex { context.modules }
  /// What holds for the elements within.
  var inner: FieldContext { context }

  /// Its name without prefix, in lower case.
  var name: String { element.lowercasedName }
  /// Whether there is any element in it.
  var hasChildren: Bool { element.hasChildren }
  /// What is in it as markup.
  var markup: String { element.innerXML }
  /// All text in it without white space at its ends; nil when there is none.
  var text: String? {
    let text = element.trimmedText
    guard !text.isEmpty else { return nil }
    return element.hasOnlyASCII ? text : Mojibake.undone(text)
  }
  /// Its text on one line, references to characters undone where they look like HTML.
  var line: String? { text.flatMap { FeedText($0, .undeclared).filledLine } }
  /// Its text as HTML or plain text, whichever it looks like; its markup where it has elements in it.
  var html: FeedText? {
    if hasChildren { return FeedText(markup, .xhtml, base: base) }
    return text.map { FeedText($0, .undeclared, base: base) }
  }
  /// Its text as the tag of a language.
  var languageTag: String? { line.map(LanguageTag.tidy) }
  var moment: FeedMoment? { text.map(FeedMoment.init) }
  var number: Int? { text.flatMap { Int($0) } }
  /// Its text as an address.
  var url: String? { text.flatMap(resolve) }
  var children: some Sequence<Field> { element.children.lazy.map { Field($0, in: context) } }

  func child(_ lowercasedName: String) -> Field? {
    element.first(lowercasedName).map { Field($0, in: context) }
  }

  func attribute(_ lowercasedName: String) -> String? {
    element.attribute(lowercasedName).flatMap { FeedText($0, .plain).filledLine }
  }

  func url(attribute lowercasedName: String) -> String? {
    element.attribute(lowercasedName).flatMap(resolve)
  }

  func url(attribute lowercasedName: String, namespace: String) -> String? {
    element.attribute(lowercasedName, namespace: namespace).flatMap(resolve)
  }

  /// An address made absolute; nil when there is none.
  func resolve(_ address: String) -> String? {
    if FeedURL.isAbsolute(address) { return address }
    guard address.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    let url = URIReference.resolve(address, against: base)
    return url.isEmpty ? nil : url
  }
}

/// What holds for an element and those within it, unless they say otherwise.
final class FieldContext {
  let base: String?
  /// Whether the base comes from an `xml:base`.
  let isBaseStated: Bool
  let language: String?
  let modules: ModuleIndex

  init(base: String?, isBaseStated: Bool = false, language: String?, modules: ModuleIndex) {
    self.base = base
    self.isBaseStated = isBaseStated
    self.language = language
    self.modules = modules
  }

  /// What holds within an element. An empty language takes an outer one back (XML 1.0, section 2.12).
  fileprivate func entering(_ element: XMLElement) -> FieldContext {
    let base = element.attribute("base", namespace: XMLElement.xmlNamespace)
    let language = element.attribute("lang", namespace: XMLElement.xmlNamespace)
    guard base != nil || language != nil else { return self }
    return FieldContext(
      base: base == nil ? self.base : URIReference.base(base, inside: self.base),
      isBaseStated: base != nil || isBaseStated,
      language: language.map { $0.isEmpty ? nil : LanguageTag.tidy($0) } ?? self.language,
      modules: modules)
  }
}
