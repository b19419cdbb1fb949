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
final class XMLBuilder {
  typealias Open = (XMLElement) throws -> XMLStep
  typealias Finished = (XMLElement) throws -> Void

  let names = XMLNames()
  /// Whether something was left out because an element became too large; to be asked and taken back.
  var isCut = false

  private let limits: XMLLimits
  private let opened: Open
  private let finished: Finished
  /// Open elements that are descended into.
  private var containers: [XMLElement] = []
  private var store: XMLStore
  /// Open elements of the one being collected; -1 for one that has been closed already.
  private var path: [Int32] = []
  /// Open elements within one that is passed over.
  private var skipping = 0
  private var extendsText = false

  init(limits: XMLLimits, opened: @escaping Open, finished: @escaping Finished) {
    self.limits = limits
    self.opened = opened
    self.finished = finished
    store = XMLStore(names: names)
  }

  /// Where text goes at the present place; nil when it is of no interest.
  var text: XMLBuffer? {
    guard skipping == 0, !path.isEmpty else { return nil }
    guard store.text.count < limits.elementBytes, store.nodes.count < limits.elementNodes else {
      isCut = true
      return nil
    }
    return store.text
  }

  /// Begins an element; false when it is passed over, so that attributes are of no use.
  func start(name: Int32, line: Int) -> Bool {
    if skipping > 0 {
      skipping += 1
      return false
    }
    if path.isEmpty {
      prepareStore()
    } else if store.nodes.count >= limits.elementNodes {
      isCut = true
      skipping = 1
      return false
    }
    let text = Int32(store.text.count)
    let index = Int32(store.nodes.count)
    let attributes = Int32(store.attributes.count)
    path.append(index)
    store.nodes.append(
      XMLStore.Node(
        name: name, line: Int32(clamping: line), end: index + 1, textStart: text, textEnd: text,
        attributesStart: attributes, attributesEnd: attributes))
    extendsText = false
    return true
  }

  /// Where the values of attributes go.
  var values: XMLBuffer { store.values }

  /// Adds an attribute to the element just begun; its value is what has been appended to `values`.
  func attribute(name: Int32, from start: Int) {
    store.attributes.append(
      XMLStore.Attribute(name: name, start: Int32(start), end: Int32(store.values.count)))
    store.nodes[store.nodes.count - 1].attributesEnd = Int32(store.attributes.count)
  }

  /// The start tag is complete. Throws what the reader's closure throws.
  func started() throws {
    guard path.count == 1, skipping == 0 else { return }
    let element = XMLElement(store: store, index: 0)
    switch try opened(element) {
    case .collect: return
    case .skip: skipping = 1
    case .descend: containers.append(element)
    }
    path = []
  }

  /// Text has been appended, beginning at a place of the buffer.
  func noteText(from start: Int) {
    let end = Int32(store.text.count)
    if extendsText {
      store.nodes[store.nodes.count - 1].textEnd = end
    } else if Int(end) > start {
      store.nodes.append(
        XMLStore.Node(
          name: XMLStore.textName, line: 0, end: Int32(store.nodes.count + 1),
          textStart: Int32(start), textEnd: end))
      extendsText = true
    }
  }

  /// Ends the innermost open element. Throws what the reader's closure throws.
  func end() throws {
    if skipping > 0 {
      skipping -= 1
    } else if let index = path.popLast() {
      close(index)
      extendsText = false
      if path.isEmpty { try finished(XMLElement(store: store, index: 0)) }
    } else if !containers.isEmpty {
      containers.removeLast()
    }
  }

  /// The innermost open element's end tag is missing: had it text of its own, then it ended with it, and
  /// the elements that follow stand beside it.
  func cutUnclosed() {
    guard skipping == 0, path.count > 1, let index = path.last, index >= 0 else { return }
    let first = store.nodes[(Int(index) + 1)...].firstIndex { $0.name != XMLStore.textName }
    guard let first else { return }
    let own = Int(store.nodes[Int(index)].textStart)..<Int(store.nodes[first].textStart)
    guard store.text.bytes(own).contains(where: { $0 > 0x20 }) else { return }
    store.nodes[Int(index)].end = Int32(first)
    store.nodes[Int(index)].textEnd = Int32(own.upperBound)
    path[path.count - 1] = -1
  }

  private func close(_ index: Int32) {
    guard index >= 0 else { return }
    store.nodes[Int(index)].end = Int32(store.nodes.count)
    store.nodes[Int(index)].textEnd = Int32(store.text.count)
  }

  private func prepareStore() {
    // Whoever kept an element keeps its store; the next one then gets a new one.
    if isKnownUniquelyReferenced(&store) {
      store.reset()
    } else {
      store = XMLStore(names: names)
    }
    store.ancestors = containers
  }
}
