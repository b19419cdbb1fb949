extension SitePattern {
  /// What stands in the captures, if a link on one of the hosts has this shape.
  func match(_ link: WebLink, segments given: [ByteSlice]) -> Finds? {
    guard given.count == leastCount || (isOpen && given.count > leastCount),
      !(refusesFragment && !link.fragment.isEmpty)
    else { return nil }
    var finds: Finds = []
    guard Self.match(segments[...], given[...], link, &finds) else { return nil }
    for (name, segment) in parameters {
      let given = name.isEmpty ? link.wholeQuery : link.value(of: name)
      guard let value = given, Self.take(segment, value, &finds) else { return nil }
    }
    return finds
  }

  private static func match(
    _ pattern: ArraySlice<Segment>, _ given: ArraySlice<ByteSlice>, _ link: WebLink,
    _ finds: inout Finds
  ) -> Bool {
    guard let first = pattern.first else { return given.isEmpty }
    let rest = pattern.dropFirst()
    switch first {
    case .any:
      guard !rest.isEmpty else { return true }
      let known = finds.count
      for skipped in 0...given.count {
        if match(rest, given.dropFirst(skipped), link, &finds) { return true }
        finds.removeSubrange(known...)
      }
      return false
    case .capture(_, let capture, _) where capture.takesRest:
      guard rest.isEmpty, let begin = given.first?.startIndex else { return false }
      var bytes = link.path[begin...]
      if capture.takesTail {
        var whole = Array(bytes)
        link.addTail(to: &whole)
        bytes = whole[...]
      }
      return take(first, capture.takesTail ? bytes : PercentEscapes.decode(bytes), &finds)
    default:
      guard let next = given.first else { return false }
      return take(first, PercentEscapes.decode(next), &finds)
        && match(rest, given.dropFirst(), link, &finds)
    }
  }

  /// Whether a segment's or parameter's value fits; notes what a capture finds in it.
  private static func take(_ segment: Segment, _ value: ByteSlice, _ finds: inout Finds) -> Bool {
    switch segment {
    case .one, .any: return !value.isEmpty
    case .words(let words): return words.contains(where: value.equalsIgnoringCase)
    case .capture(let prefix, let capture, let suffix):
      guard value.startsIgnoringCase(prefix), value.endsIgnoringCase(suffix),
        value.count > prefix.utf8.count + suffix.utf8.count
      else { return false }
      let inner = value.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
      guard capture.takesRest || !inner.contains(UInt8(ascii: "/")) else { return false }
      guard let found = capture.find(inner) else { return false }
      if let earlier = finds.first(where: { $0.name == capture.name }) {
        return earlier.value == found
      }
      finds.append((capture.name, found))
      return true
    }
  }
}
