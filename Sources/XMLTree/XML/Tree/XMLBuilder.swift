/// What becomes of an element whose start tag has been read.
public enum XMLStep: Sendable {
  /// Its children are asked about one by one; its own text is of no interest.
  case descend
  /// It is handed out as a whole once it is finished.
  case collect
  /// It is passed over with all that is in it.
  case skip
}

/// Puts events together to elements and hands them out.
struct XMLBuilder: ~Copyable {
  typealias Open = (XMLElement) throws -> XMLStep
  typealias Finished = (XMLElement) throws -> Void

  /// Whether something was left out because an element became too large; to be asked and taken back.
  var isCut = false
  /// Whether the document has ended, and only what is open is being closed.
  var isAtEnd = false
  /// Of the element being collected. Values of attributes are appended from outside.
  var content = XMLContent()

  private let names: XMLNames
  private let limits: XMLLimits
  private let opened: Open
  private let finished: Finished
  /// Open elements that are descended into.
  private var containers: [XMLElement] = []
  /// Open elements of the one being collected; -1 for one that has been closed already.
  private var path: [Int32] = []
  /// Open elements within one that is passed over.
  private var skipping = 0
  private var extendsText = false

  init(
    names: XMLNames, limits: XMLLimits, opened: @escaping Open, finished: @escaping Finished
  ) {
    self.names = names
    self.limits = limits
    self.opened = opened
    self.finished = finished
  }

  /// Whether text is of interest at the present place.
  mutating func takesText() -> Bool {
    guard skipping == 0, !path.isEmpty else { return false }
    if content.text.count < limits.elementBytes, content.nodes.count < limits.elementNodes {
      return true
    }
    isCut = true
    return false
  }

  /// Begins an element; false when it is passed over, so that attributes are of no use.
  mutating func start(name: Int32, line: Int) -> Bool {
    if skipping > 0 {
      skipping += 1
      return false
    }
    if path.isEmpty {
      content.reset()
    } else if content.nodes.count >= limits.elementNodes {
      isCut = true
      skipping = 1
      return false
    }
    let text = Int32(content.text.count)
    let index = Int32(content.nodes.count)
    let attributes = Int32(content.attributes.count)
    path.append(index)
    content.nodes.append(
      XMLContent.Node(
        name: name, line: Int32(clamping: line), end: index + 1, textStart: text, textEnd: text,
        attributesStart: attributes, attributesEnd: attributes))
    extendsText = false
    return true
  }

  /// Adds an attribute to the element just begun; its value is what has been appended to the values.
  mutating func attribute(name: Int32, from start: Int) {
    content.attributes.append(
      XMLContent.Attribute(name: name, start: Int32(start), end: Int32(content.values.count)))
    content.nodes[content.nodes.count - 1].attributesEnd = Int32(content.attributes.count)
  }

  /// The start tag is complete. Throws what the reader's closure throws.
  mutating func started() throws {
    guard path.count == 1, skipping == 0 else { return }
    let store = XMLStore(names: names, ancestors: containers)
    swap(&store.content, &content)
    let element = XMLElement(store: store, index: 0)
    let step = try opened(element)
    if step == .descend {
      containers.append(element)
    } else {
      swap(&store.content, &content)
    }
    if step == .skip { skipping = 1 }
    if step != .collect { path = [] }
  }

  /// Text has been appended, beginning at a place of the buffer.
  mutating func noteText(from start: Int) {
    let end = Int32(content.text.count)
    if extendsText {
      content.nodes[content.nodes.count - 1].textEnd = end
    } else if Int(end) > start {
      content.nodes.append(
        XMLContent.Node(
          name: XMLContent.textName, line: 0, end: Int32(content.nodes.count + 1),
          textStart: Int32(start), textEnd: end))
      extendsText = true
    }
  }

  /// Ends the innermost open element. Throws what the reader's closure throws.
  mutating func end() throws {
    if skipping > 0 {
      skipping -= 1
    } else if let index = path.popLast() {
      close(index)
      extendsText = false
      if path.isEmpty { try handOut() }
    } else if !containers.isEmpty {
      containers.removeLast()
    }
  }

  /// The innermost open element's end tag is missing: had it text of its own, then it ended with it, and
  /// the elements that follow stand beside it.
  mutating func cutUnclosed() {
    guard skipping == 0, path.count > 1, let last = path.last, last >= 0 else { return }
    let index = Int(last)
    let first = content.nodes[(index + 1)...].firstIndex { $0.name != XMLContent.textName }
    guard let first else { return }
    let own = Int(content.nodes[index].textStart)..<Int(content.nodes[first].textStart)
    guard content.text.bytes(own).contains(where: { $0 > 0x20 }) else { return }
    content.nodes[index].end = Int32(first)
    content.nodes[index].textEnd = Int32(own.upperBound)
    path[path.count - 1] = -1
  }

  private mutating func close(_ index: Int32) {
    guard index >= 0 else { return }
    content.nodes[Int(index)].end = Int32(content.nodes.count)
    content.nodes[Int(index)].textEnd = Int32(content.text.count)
  }

  private mutating func handOut() throws {
    var store = XMLStore(names: names, ancestors: containers)
    store.isCutOff = isAtEnd
    swap(&store.content, &content)
    try finished(XMLElement(store: store, index: 0))
    // Whoever kept the element keeps its content; otherwise the memory serves again.
    if isKnownUniquelyReferenced(&store) { swap(&store.content, &content) }
  }
}
