extension WebLink {
  /// Drops tracking parameters, session ids, harmless fragments, closing slashes and index files.
  mutating func clean(by book: RuleBook, _ rules: [HostRules]) {
    if !query.isEmpty { query.removeAll { book.isTracking($0, on: rules) } }
    if !fragment.isEmpty { fragment = book.fragment(fragment) }
    dropSessions()
    resolveDots()
    dropIndex(by: book)
  }

  /// Drops slashes and default index files at the path's end.
  private mutating func dropIndex(by rules: RuleBook) {
    while true {
      while path.last == UInt8(ascii: "/") { path.removeLast() }
      guard let slash = path.lastIndex(of: UInt8(ascii: "/")),
        rules.isIndexFile(path[(slash + 1)...])
      else { return }
      path.removeSubrange(slash...)
    }
  }

  /// Removes `.` and `..` segments (RFC 3986, section 5.2.4).
  private mutating func resolveDots() {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    guard path.indices.dropLast().contains(where: { path[$0] == slash && path[$0 + 1] == dot })
    else { return }
    var segments: [ByteSlice] = []
    for segment in path.dropFirst().split(separator: slash, omittingEmptySubsequences: false) {
      if segment.elementsEqual("..".utf8) {
        _ = segments.popLast()
      } else if !segment.elementsEqual(".".utf8) {
        segments.append(segment)
      }
    }
    path = segments.isEmpty ? [] : [slash] + segments.joined(separator: [slash])
  }

  /// Drops `;jsessionid=…` from segments of the path.
  private mutating func dropSessions() {
    guard path.contains(UInt8(ascii: ";")) else { return }
    var kept: [UInt8] = []
    var place = path.startIndex
    while place < path.endIndex {
      if path[place] == UInt8(ascii: ";"), path[place...].startsIgnoringCase(";jsessionid=") {
        place = path[place...].firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
      } else {
        kept.append(path[place])
        place += 1
      }
    }
    path = kept
  }
}

// MARK: - What only suggests that two links are one

extension WebLink {
  private static let mobileLabels: Set<Substring> = ["m", "mobile", "amp", "touch"]

  /// Folds forms for small screens into the common one, and drops fragments that are places in a page.
  mutating func loosen() {
    let slash = UInt8(ascii: "/")
    if !fragment.contains(slash), !fragment.contains(UInt8(ascii: "!")) { fragment = [] }
    dropMobileLabels()
    query.removeAll {
      $0[...].equalsIgnoringCase("amp") || $0[...].startsIgnoringCase("amp=")
        || $0[...].equalsIgnoringCase("outputtype=amp")
    }
    while path.last == slash || path[...].endsIgnoringCase("/amp") {
      path.removeLast(path.last == slash ? 1 : 4)
    }
    var rest = path[...]
    while rest.startsIgnoringCase("/amp/") { rest = rest.dropFirst(4) }
    while rest.endsIgnoringCase(".amp") { rest = rest.dropLast(4) }
    if rest.count < path.count { path = Array(rest) }
  }

  private mutating func dropMobileLabels() {
    var labels = host.split(separator: ".")
    guard labels.count > 2 else { return }
    var place = 0
    while labels.count > 2, place < labels.count - 2 {
      if Self.mobileLabels.contains(labels[place]) || (place == 0 && labels[0] == "www") {
        labels.remove(at: place)
      } else {
        place += 1
      }
    }
    host = labels.joined(separator: ".")
  }
}
