import XMLTree

/// Writes HTML in which every element is ended in order.
struct HTMLWriter {
  private var output: [UInt8] = []
  private var open: [ElementRule] = []

  /// `size`: about how many bytes will be written.
  init(size: Int) { output.reserveCapacity(size) }

  /// The finished text.
  mutating func finish() -> String {
    end(to: 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes plain text.
  mutating func text(_ bytes: ArraySlice<UInt8>) { HTMLText.escape(bytes, into: &output) }

  /// Writes a start tag, or a whole element if it is one without content. `hasSlash`: that is
  /// written as in XHTML.
  mutating func start(_ element: ElementRule, _ attributes: [HTMLAttribute], hasSlash: Bool) {
    if element.nesting.ends != 0 { endImplied(by: element.nesting) }
    guard element.isVoid || open.count < HTMLPolicy.maximumDepth else { return }
    output += element.opening
    for attribute in attributes {
      output.append(UInt8(ascii: " "))
      output += attribute.name.utf8
      output += "=\"".utf8
      HTMLText.escape(Array(attribute.value.utf8)[...], into: &output, inAttribute: true)
      output.append(UInt8(ascii: "\""))
    }
    output += (element.isVoid && hasSlash ? " />" : ">").utf8
    if !element.isVoid { open.append(element) }
  }

  /// The innermost open element.
  var innermost: ElementRule? { open.last }

  /// Ends the innermost such element, with all inside it; nothing if none is open, or if it is open
  /// outside the table that the tag stands in.
  mutating func end(_ element: ElementRule) {
    let barriers = element.nesting.own & HTMLNesting.tableParts == 0 ? HTMLNesting.tableParts : 0
    for index in open.indices.reversed() {
      if open[index] === element { return end(to: index) }
      if open[index].nesting.own & barriers != 0 { return }
    }
  }

  private mutating func endImplied(by nesting: HTMLNesting) {
    for index in open.indices.reversed() {
      let own = open[index].nesting.own
      if own & nesting.within != 0 { return }
      if own & nesting.ends != 0 { return end(to: index) }
    }
  }

  private mutating func end(to index: Int) {
    while open.count > index, let element = open.popLast() { output += element.closing }
  }
}
