import Mustache

/// Things a template meets, in the protocols of the Mustache library. A thing that is absent is a value
/// too: otherwise a name would be looked for further out, and an item without a title have the list's.
struct TemplateAbsent: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

/// Something with named parts.
struct TemplateObject: MustacheParent, MustacheCustomRenderable {
  /// What it prints as itself.
  let renderText: String
  let isNull = false
  private let part: (String) -> Any?

  init(_ text: String = "", part: @escaping (String) -> Any?) {
    renderText = text
    self.part = part
  }

  func child(named name: String) -> Any? { part(name) }
}

/// Several things, made when they are come to. Those of text print as `a, b, c`.
struct TemplateList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
  private let name: String
  private let budget: TemplateBudget
  private let count: Int
  private let at: (Int) -> Any
  private var isReversed = false
  let isNull = false

  /// `name` is what the template calls it.
  init(_ name: String, _ budget: TemplateBudget, count: Int, at: @escaping (Int) -> Any) {
    self.name = name
    self.budget = budget
    self.count = count
    self.at = at
  }

  /// A list of texts.
  init(_ name: String, _ budget: TemplateBudget, _ texts: [String]) {
    self.init(name, budget, count: texts.count) { index in
      budget.print(texts[index])
      return texts[index]
    }
  }

  var renderText: String {
    compactMap { $0 as? String }.joined(separator: ", ")
  }

  func makeIterator() -> AnyIterator<Any> {
    var index = 0
    return AnyIterator {
      guard index < count, budget.enter(name) else { return nil }
      defer { index += 1 }
      return at(isReversed ? count - 1 - index : index)
    }
  }

  /// The library's names for what can be done with a list.
  func transform(_ transform: String) -> Any? {
    switch transform {
    case "count": return count
    case "empty": return count == 0
    case "first": return count > 0 ? at(0) : TemplateAbsent()
    case "last": return count > 0 ? at(count - 1) : TemplateAbsent()
    case "reversed":
      var list = self
      list.isReversed.toggle()
      return list
    default: return nil
    }
  }
}
