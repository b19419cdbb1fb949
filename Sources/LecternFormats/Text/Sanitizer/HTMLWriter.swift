import XMLTree

/// Writes HTML in which every element is ended in order.
struct HTMLWriter {
  private var output: [UInt8] = []
  private var open: [String] = []

  /// The finished text.
  mutating func finish() -> String {
    while let name = open.popLast() { writeEnd(name) }
    return String(decoding: output, as: UTF8.self)
  }

  mutating func text(_ text: String) { escape(text, inAttribute: false) }

  /// Writes a start tag, or a whole element if it is one without content.
  mutating func start(_ name: String, _ attributes: [HTMLAttribute]) {
    if let rule = HTMLNesting.rules[name] { endImplied(rule) }
    let isVoid = HTMLElements.void.contains(name)
    guard isVoid || open.count < HTMLPolicy.maximumDepth else { return }
    output.append(UInt8(ascii: "<"))
    output += name.utf8
    for attribute in attributes {
      output.append(UInt8(ascii: " "))
      output += attribute.name.utf8
      output += "=\"".utf8
      escape(attribute.value, inAttribute: true)
      output.append(UInt8(ascii: "\""))
    }
    output += (isVoid ? " />" : ">").utf8
    if !isVoid { open.append(name) }
  }

  /// Ends the innermost element of a name, with all inside it; nothing if none is open, or if it is
  /// open outside the table that the tag stands in.
  mutating func end(_ name: String) {
    let isPartOfTable = HTMLNesting.tableParts.contains(name)
    for index in open.indices.reversed() {
      if open[index] == name { return end(to: index) }
      if !isPartOfTable, HTMLNesting.tableParts.contains(open[index]) { return }
    }
  }

  private mutating func endImplied(_ rule: HTMLNesting.Rule) {
    for index in open.indices.reversed() {
      if rule.within.contains(open[index]) { return }
      if rule.ends.contains(open[index]) { return end(to: index) }
    }
  }

  private mutating func end(to index: Int) {
    while open.count > index, let name = open.popLast() { writeEnd(name) }
  }

  private mutating func writeEnd(_ name: String) {
    output += "</".utf8
    output += name.utf8
    output.append(UInt8(ascii: ">"))
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\"") where inAttribute: output += "&quot;".utf8
      case 0x20..., 0x09, 0x0A: output.append(byte)
      default: continue
      }
    }
  }
}
