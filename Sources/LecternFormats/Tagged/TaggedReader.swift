import Bytes

/// Cuts tagged lines into records, one at a time.
struct TaggedReader {
  /// The longest record, in bytes.
  static let longestRecord = 16 << 20
  /// How much of a record that is refused is kept for its repair, in bytes.
  private static let longestText = 1 << 16
  /// More fields than any record has.
  static let mostFields = 20_000

  /// What is between two records, or one of them.
  enum Piece {
    case record(TaggedRecord, problem: String?)
    case tooLong(TaggedRecord)
    /// The file ends within the record's last line.
    case cutOff(TaggedRecord)
  }

  private let form: TaggedForm
  private var lines: TextLines
  private var record: TaggedRecord?
  private var isTooLong = false
  /// Whether records without an end are the file's custom.
  private var hasOpenRecords = false
  private var isWithinLine = false
  /// The first line of the next record, where the present one was not ended.
  private var ahead: (TextLines.Line, TaggedField)?

  init(_ stream: UTF8Stream, form: TaggedForm) {
    self.form = form
    lines = TextLines(stream, longest: 4 << 20)
  }

  /// The next record; nil at the end of the file.
  mutating func next() throws -> Piece? {
    if let (line, field) = ahead {
      ahead = nil
      begin(line)
      add(field, line)
    }
    while let line = try lines.next() {
      if line.isCut { isTooLong = true }
      isWithinLine = !line.hasBreak
      guard let field = form.split(line.text), !form.outside.contains(field.tag) else {
        goOn(line)
        continue
      }
      if form.ends.contains(field.tag) {
        if let piece = finish(nil) { return piece }
        continue
      }
      if form.beginnings.contains(field.tag), record != nil {
        ahead = (line, field)
        let isFault = !form.ends.isEmpty
        hasOpenRecords = true
        return finish(isFault ? "the record has no end ('ER'); the next begins" : nil)
      }
      if record == nil { begin(line) }
      add(field, line)
    }
    if isWithinLine, !hasOpenRecords, !form.ends.isEmpty, !isTooLong, let cut = record {
      record = nil
      return .cutOff(cut)
    }
    return finish(form.ends.isEmpty ? nil : "the record has no end ('ER'); the file ends")
  }

  private mutating func begin(_ line: TextLines.Line) {
    record = TaggedRecord(line: line.number)
    isTooLong = line.isCut
  }

  private mutating func add(_ field: TaggedField, _ line: TextLines.Line) {
    keepText(line)
    guard record?.fields.count ?? 0 < Self.mostFields else {
      isTooLong = true
      return
    }
    if !isTooLong { record?.fields.append(field) }
  }

  /// A line without a tag goes on with the text before it; before and behind records it says nothing.
  private mutating func goOn(_ line: TextLines.Line) {
    guard let last = record?.fields.indices.last else { return }
    keepText(line)
    guard !isTooLong else { return }
    record?.fields[last].text += "\n" + Blanks.trimmed(line.text)
  }

  private mutating func keepText(_ line: TextLines.Line) {
    guard let size = record?.size else { return }
    if size < Self.longestText { record?.text += (size == 0 ? "" : "\n") + line.text }
    record?.size = size + line.text.utf8.count + 1
    if size > Self.longestRecord { isTooLong = true }
  }

  private mutating func finish(_ problem: String?) -> Piece? {
    guard let done = record else { return nil }
    record = nil
    return isTooLong ? .tooLong(done) : .record(done, problem: problem)
  }
}
