/// What begins and ends the parts of a document that are not elements.
enum XMLMark {
  static let cdataStart = Array("<![CDATA[".utf8)
  static let cdataEnd = Array("]]>".utf8)
  static let commentStart = Array("<!--".utf8)
  static let commentEnd = Array("-->".utf8)
  static let doctypeStart = Array("<!doctype".utf8)
  static let declarationStart = Array("<?xml".utf8)
  static let instructionEnd = Array("?>".utf8)
  static let tagEnd = Array(">".utf8)
}
