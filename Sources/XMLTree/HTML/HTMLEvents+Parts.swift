// Parts of the event that `advance` has found. They can be had until it, or `append`, is called again.
extension HTMLEvents {
  /// The text as UTF-8, references decoded once.
  public var text: ArraySlice<UInt8> {
    let bytes = source.bytes[source.taken..<textEnd]
    return hasReferences ? HTMLText.decodedBytes(bytes) : bytes
  }

  /// How many attributes the tag has.
  public var attributeCount: Int { scanner.attributes.count }

  /// Whether the tag ends in `/>`.
  public var isSelfClosing: Bool { scanner.isSelfClosing }

  /// Lower-case name of the attribute at a place, from 0.
  public func attributeName(_ place: Int) -> String {
    lowercasedASCII(part(scanner.attributes[place].name))
  }

  /// Value of the attribute at a place, references decoded once.
  public func attributeValue(_ place: Int) -> String {
    HTMLText.decode(part(scanner.attributes[place].value), inAttribute: true)
  }

  /// The start tag in strings.
  var tag: HTMLTag {
    let attributes = (0..<attributeCount).map {
      HTMLAttribute(attributeName($0), attributeValue($0))
    }
    return HTMLTag(name, attributes, isSelfClosing: isSelfClosing)
  }

  private func part(_ range: Range<Int>) -> ArraySlice<UInt8> {
    source.bytes[source.taken + range.lowerBound..<source.taken + range.upperBound]
  }
}
