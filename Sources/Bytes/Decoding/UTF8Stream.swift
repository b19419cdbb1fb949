/// An input as UTF-8, whatever it was written in: valid, without byte order mark and control characters.
///
/// The encoding is decided in this order: a byte order mark; the look of UTF-16 and UTF-32; then, at the
/// first bytes beyond ASCII, valid UTF-8 before what the transport states before what the document
/// declares. Labels mean what the WHATWG Encoding Standard says (`iso-8859-1` is windows-1252).
/// Bytes that mean nothing become U+FFFD and a problem. Memory use does not depend on the input's size.
public final class UTF8Stream {
  /// Where a document says what it is written in.
  public enum Declaration: Sendable {
    /// `<?xml … encoding="…"?>`.
    case xml
    /// `<meta charset>` and its older form; an XML declaration too.
    case html
    /// Nowhere.
    case none
  }

  /// The encoding in use, a lower-case name; may become more exact while bytes are read.
  public private(set) var encoding: String
  /// Faults met so far, in order; of each sort only the first 20.
  public var problems: [ByteProblem] { cleaner.problems.all }

  private let input: Input
  private let isXML: Bool
  private let stated: [TextEncoding]
  private var decoder: (any ByteDecoder)?
  private var cleaner = UTF8Cleaner()
  private var isDone = false

  /// Looks at the head of an input without using it up. Throws what the input throws.
  public init(_ input: Input, declaration: Declaration) throws {
    self.input = input
    isXML = declaration == .xml
    let head = EncodingHead(bytes: try input.peek(EncodingHead.size))
    let declared = head.declaredLabel(declaration)
    var stated: [TextEncoding] = []
    for label in [input.charset, declared].compactMap(\.self) {
      if let encoding = TextEncoding(label: label) {
        // Wide encodings show by their bytes: a label alone is left over from before a conversion.
        if !encoding.isWide { stated.append(encoding) }
      } else {
        cleaner.problems.note(
          "unknown-encoding", line: 1, "the encoding '\(label.prefix(40))' is not known")
      }
    }
    self.stated = stated
    encoding = stated.first?.label ?? "utf-8"
    if let form = head.unmistakable {
      use(form)
      noteWrong(declared, form)
    } else if let first = stated.first, first.isStateful {
      use(first)
    }
  }

  /// The next bytes, never empty and never ending within a character; nil at the end.
  public func next() throws -> [UInt8]? {
    while let chunk = try input.next() {
      let text = cleaner.clean(try decoded(chunk))
      if !text.isEmpty { return text }
    }
    guard !isDone else { return nil }
    isDone = true
    var rest =
      decoder.map { decoder in
        cleaner.clean(decoder.finish(noting: &cleaner.problems, line: cleaner.line))
      } ?? []
    rest += cleaner.finish()
    return rest.isEmpty ? nil : rest
  }

  private func decoded(_ chunk: [UInt8]) throws -> [UInt8] {
    if decoder == nil, !ASCII.isAll(chunk) {
      let next = try input.peek(EncodingHead.size)
      let choice = EncodingChoice(
        sample: chunk + next, isWhole: next.count < EncodingHead.size, stated: stated)
      noteWrong(choice.wrong, choice.encoding)
      if isXML, stated.isEmpty, !choice.encoding.isUTF8 {
        cleaner.problems.note(
          "undeclared-encoding", line: cleaner.line,
          "neither UTF-8 nor declared to be anything else; read as \(choice.encoding.name)")
      }
      use(choice.encoding)
      if choice.isPlainLatin { encoding = choice.encoding.label }
    }
    guard let decoder else { return chunk }
    return decoder.decode(chunk, noting: &cleaner.problems, line: cleaner.line)
  }

  /// Notes that a label is not true of what the bytes are; one of a wide encoding only says which.
  private func noteWrong(_ label: String?, _ encoding: TextEncoding) {
    guard let label, let stated = TextEncoding(label: label), stated.name != encoding.name,
      !(stated.isWide && encoding.isWide)
    else { return }
    cleaner.problems.note(
      "wrong-encoding", line: cleaner.line,
      "stated to be \(stated.label) but is read as \(encoding.name)")
  }

  private func use(_ encoding: TextEncoding) {
    self.encoding = encoding.name
    decoder = encoding.decoder()
  }
}
