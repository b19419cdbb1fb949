extension LaTeXReader {
  /// A backslash and what belongs to it.
  mutating func readCommand() {
    guard let sign = peek(1) else { return keep(1) }
    let name = bytes[(at + 1)...].prefix(while: isLetter)
    guard name.isEmpty else { return read(String(decoding: name, as: UTF8.self)) }
    let command = String(decoding: [sign], as: UTF8.self)
    if let mark = LaTeXAccents.marks[command] {
      at += 2
      add(mark)
    } else if LaTeXCommands.escaped.contains(sign) {
      at += 2
      emit(command)
      isArgument = false
    } else if LaTeXCommands.blanks.contains(sign) {
      at += 2
      settleMarks()
      emit(" ")
    } else if LaTeXCommands.nothings.contains(sign) {
      at += 2
    } else if sign == UInt8(ascii: "(") || sign == UInt8(ascii: "["), readFormula(sign) {
      return
    } else {
      keep(1)
    }
  }

  /// A command with a name of letters.
  private mutating func read(_ name: String) {
    let end = at + 1 + name.utf8.count
    if let mark = LaTeXAccents.marks[name] {
      at = end
      add(mark)
    } else if let text = LaTeXSymbols.texts[name] {
      at = end
      skipBlanks()
      emit(text)
      isArgument = false
    } else if let text = LaTeXSymbols.logos[name] {
      at = end
      emit(text)
    } else if LaTeXCommands.declarations.contains(name) {
      at = end
      skipBlanks()
    } else if LaTeXCommands.verbatim.contains(name), let address = argument(from: end) {
      settleMarks()
      out += VerbatimText.plain(bytes[address]).utf8
      at = address.upperBound + 1
    } else if name == "symbol", let code = argument(from: end), let sign = symbol(bytes[code]) {
      emit(sign)
      at = code.upperBound + 1
    } else if let count = LaTeXCommands.hidden[name] {
      at = end
      for _ in 0..<count {
        if let hidden = argument(from: at) { at = hidden.upperBound + 1 }
      }
      isArgument = true
    } else if isBeforeGroup(end) {
      raising = LaTeXCommands.raised[name]
      at = end
      skipBlanks()
      isArgument = true
    } else {
      keep(1 + name.utf8.count)
    }
  }

  mutating func openGroup() {
    let isSpecial = peek(1) == UInt8(ascii: "\\")
    let isKept = braces == .kept && !isSpecial && !isArgument && marks.isEmpty
    if isKept { out.append(UInt8(ascii: "{")) }
    let isInSpecial = groups.first.map { !$0.isProtecting } ?? false
    groups.append(
      Group(
        start: out.count, isKept: isKept,
        isProtecting: !isSpecial && !isInSpecial && marks.isEmpty, raise: raising))
    raising = nil
    isArgument = false
    at += 1
  }

  mutating func closeGroup() {
    settleMarks()
    at += 1
    guard let group = groups.popLast() else { return }
    if let table = group.raise { raise(from: group.start, by: table) }
    if group.isProtecting, group.start < out.count { protected.append(group.start..<out.count) }
    if group.isKept { out.append(UInt8(ascii: "}")) }
  }

  /// Writes what was just written small, if every character of it can be.
  private mutating func raise(from start: Int, by table: [Character: Character]) {
    guard start < out.count, out.count - start < 64 else { return }
    let text = String(decoding: out[start...], as: UTF8.self)
    let small = text.compactMap { table[$0] }
    guard small.count == text.count else { return }
    out.removeSubrange(start...)
    out += String(small).utf8
  }

  private mutating func add(_ mark: Unicode.Scalar) {
    if marks.count < Self.mostMarks { marks.append(mark) }
    isArgument = false
  }

  /// Writes bytes as they are.
  private mutating func keep(_ count: Int) {
    settleMarks()
    out += bytes[at..<(at + count)]
    at += count
    isArgument = false
  }

  /// The character of a number: `"4E2D` in hexadecimal, or decimal.
  private func symbol(_ code: ArraySlice<UInt8>) -> String? {
    let isHex = code.first == UInt8(ascii: "\"")
    let digits = String(decoding: isHex ? code.dropFirst() : code, as: UTF8.self)
    return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte <= 0x20 { at += 1 }
  }

  /// The inside of the braces that begin at a place, behind blanks; nil where there are none.
  private mutating func argument(from place: Int) -> Range<Int>? {
    guard foresight > 0, isBeforeGroup(place) else { return nil }
    let start = bytes[place...].prefix { $0 != UInt8(ascii: "{") }.endIndex + 1
    var depth = 1
    var end = start
    defer { foresight -= end - place }
    while end < bytes.endIndex {
      if bytes[end] == UInt8(ascii: "{") { depth += 1 }
      if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return start..<end }
      end += 1
    }
    return nil
  }

  private func isBeforeGroup(_ place: Int) -> Bool {
    bytes[place...].first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
