import Bytes
import JSONTree
import LecternModel

/// Reads the rows of a JSON document one at a time, as a service's table says.
///
/// Where items name lists by id, the lists may stand behind them: then the items wait for the end.
struct JSONRows {
  private let form: ServiceForm
  private let places: Set<String>
  private let companions: CompanionFiles
  /// First names of the paths to rows and lists.
  private let steps: Set<Substring>
  private var lists = ServiceLists()
  private var waiting: [(draft: ServiceDraft, row: JSONNode)] = []

  init(_ form: ServiceForm, places: [String], companions: CompanionFiles) {
    self.form = form
    self.companions = companions
    self.places = Set(places)
    steps = Set((places + [form.lists ?? ""]).compactMap { $0.split(separator: ".").first })
  }

  mutating func read(_ stream: UTF8Stream, to output: inout ServiceOutput) throws {
    var source = JSONSource(stream)
    try output.describe(header: nil)
    do {
      // Values one behind the other are JSON Lines.
      while source.peek() != nil { try walk(&source, path: "", to: &output) }
      try source.check()
    } catch let fault as JSONSource.Fault {
      try output.tell(.broken(fault))
    }
    for (draft, row) in waiting {
      var draft = draft
      draft.folders += draft.listIDs.map(lists.path).filter { !$0.isEmpty }
      try output.take(draft, line: row.line) { naming(listsOf: row).json }
    }
  }

  /// A row that can be read without the file's lists: those that it is on are named in it.
  private func naming(listsOf row: JSONNode) -> JSONNode {
    guard case .object(let members) = row.value else { return row }
    let named = members.map { name, value in
      guard name == form.lists else { return (name: name, value: value) }
      let elements = value.elements.map { element in
        let path = element.text.map(lists.path) ?? []
        return path.isEmpty ? element : JSONNode(texts: path, line: element.line)
      }
      return (name: name, value: JSONNode(value: .array(elements), line: value.line))
    }
    return JSONNode(value: .object(named), line: row.line)
  }

  private mutating func walk(
    _ source: inout JSONSource, path: String, to output: inout ServiceOutput
  ) throws {
    let isPlace = places.contains(path)
    switch source.peek() {
    case UInt8(ascii: "["):
      try source.array { source in
        if isPlace || path == form.lists {
          try take(try source.value(), at: path, to: &output)
        } else {
          try walk(&source, path: path, to: &output)
        }
      }
    case UInt8(ascii: "{") where path.isEmpty: try walkDocument(&source, to: &output)
    case UInt8(ascii: "{"):
      try source.object { source, name in
        if isPlace {
          try take(try source.value(), at: path, to: &output)
        } else {
          try walk(&source, path: "\(path).\(name)", to: &output)
        }
      }
    default: try source.skip()
    }
  }

  /// An object that is the document, or a line of it: it holds rows, or is one.
  private mutating func walkDocument(
    _ source: inout JSONSource, to output: inout ServiceOutput
  ) throws {
    let line = source.line
    var isRow = places.contains("")
    var members: [(name: String, value: JSONNode)] = []
    try source.object { source, name in
      if steps.contains(Substring(name)) {
        isRow = false
        members = []
        try walk(&source, path: name, to: &output)
      } else if isRow {
        members.append((name, try source.value()))
      } else {
        try source.skip()
      }
    }
    if isRow { try take(JSONNode(value: .object(members), line: line), at: "", to: &output) }
  }

  private mutating func take(
    _ row: JSONNode, at path: String, to output: inout ServiceOutput
  ) throws {
    if path == form.lists { return lists.add(row) }
    guard row.isObject else {
      return try output.refuse("a row must be an object", line: row.line, row: row.json)
    }
    var draft = ServiceDraft()
    form.read(row, into: &draft)
    companions.read(of: row, into: &draft)
    if form.lists == nil {
      try output.take(draft, line: row.line) { row.json }
    } else {
      waiting.append((draft, row))
    }
  }
}

extension JSONNode {
  fileprivate init(texts: [String], line: Int) {
    self.init(
      value: .array(texts.map { JSONNode(value: .string($0), line: line) }), line: line)
  }
}

/// The lists of a service, which may stand in each other.
struct ServiceLists {
  private var names: [String: String] = [:]
  private var parents: [String: String] = [:]

  mutating func add(_ list: JSONNode) {
    guard let id = list["id"]?.text, let name = list["name"]?.text else { return }
    names[id] = RowText.collapsed(name)
    parents[id] = list["parentId"]?.text
  }

  /// The names of a list and those it is in, from the outside in. Empty for one that is not known.
  func path(_ id: String) -> [String] {
    var path: [String] = []
    var next: String? = id
    // No deeper than folders of bookmarks; lists in a circle end there too.
    while let id = next, let name = names[id], path.count < BookmarkFolders.depth {
      path.insert(name, at: 0)
      next = parents[id]
    }
    return path
  }
}
