import JSONTree
import XMLTree

/// Reads microdata (WHATWG HTML 5) into the shape that the same words have as JSON-LD.
struct MicrodataReader {
  private var open: [Scope] = []
  private var texts: [TextProperty] = []
  private var roots: [JSONNode] = []
  private static let mostRoots = 100
  private static let deepest = 20

  /// An item whose element is open.
  private struct Scope {
    var property: String?
    var members: [(name: String, value: JSONNode)]
    let element: String
    var depth = 0

    /// The item, with what was said several times as an array.
    var node: JSONNode {
      var grouped: [(name: String, value: JSONNode)] = []
      for (name, value) in members {
        if let place = grouped.firstIndex(where: { $0.name == name }) {
          grouped[place].value = JSONNode(
            value: .array(grouped[place].value.elements + [value]), line: 0)
        } else {
          grouped.append((name, value))
        }
      }
      return JSONNode(value: .object(grouped), line: 0)
    }
  }

  /// A property whose value is the text of its element.
  private struct TextProperty {
    let name: String
    let element: String
    var depth = 0
    var text = ""
  }

  mutating func start(_ tag: HTMLTag) {
    let isVoid = HTMLElements.void.contains(tag.name)
    if !isVoid {
      for index in open.indices where open[index].element == tag.name { open[index].depth += 1 }
      for index in texts.indices where texts[index].element == tag.name { texts[index].depth += 1 }
    }
    if tag["itemscope"] != nil, !isVoid, open.count < Self.deepest {
      let type = tag["itemtype"].map { [("@type", Self.string($0))] } ?? []
      open.append(Scope(property: tag["itemprop"], members: type, element: tag.name))
    } else if let name = tag["itemprop"], !open.isEmpty {
      if let value = Self.value(of: tag) {
        add(value, to: name)
      } else if !isVoid, texts.count < Self.deepest {
        texts.append(TextProperty(name: name, element: tag.name))
      }
    }
  }

  mutating func add(_ text: String) {
    for index in texts.indices where texts[index].text.utf8.count < 5000 {
      texts[index].text += text
    }
  }

  mutating func end(_ name: String) {
    for index in texts.indices.reversed() where texts[index].element == name {
      texts[index].depth -= 1
      if texts[index].depth < 0 {
        let property = texts.remove(at: index)
        add(property.text, to: property.name)
      }
    }
    for index in open.indices.reversed() where open[index].element == name {
      open[index].depth -= 1
    }
    while let last = open.last, last.depth < 0 { close() }
  }

  /// The outermost items, once the page has ended.
  mutating func finished() -> [JSONNode] {
    while !open.isEmpty { close() }
    return roots
  }

  private mutating func close() {
    let scope = open.removeLast()
    if let property = scope.property, !open.isEmpty {
      open[open.count - 1].members.append((property, scope.node))
    } else if roots.count < Self.mostRoots {
      roots.append(scope.node)
    }
  }

  private mutating func add(_ value: String, to names: String) {
    guard !open.isEmpty, open[open.count - 1].members.count < 500 else { return }
    for name in names.split(whereSeparator: \.isWhitespace) {
      open[open.count - 1].members.append((String(name), Self.string(value)))
    }
  }

  /// The value that attributes give (WHATWG HTML 5.2.3); nil where the text is the value.
  private static func value(of tag: HTMLTag) -> String? {
    if let content = tag["content"] { return content }
    switch tag.name {
    case "a", "area", "link": return tag["href"]
    case "audio", "embed", "iframe", "img", "source", "track", "video": return tag["src"]
    case "object": return tag["data"]
    case "data", "meter": return tag["value"]
    case "time": return tag["datetime"]
    default: return nil
    }
  }

  private static func string(_ text: String) -> JSONNode {
    JSONNode(value: .string(text), line: 0)
  }
}
