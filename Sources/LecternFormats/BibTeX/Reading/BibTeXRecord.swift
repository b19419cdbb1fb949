/// An entry of a BibTeX file as it stands there, its strings put in.
struct BibTeXRecord: Sendable {
  /// A field and where its value stands in `bytes`.
  struct Field: Sendable {
    /// In lower case.
    var name: String
    var value: Range<Int>
  }

  /// `article`, in lower case.
  var type: String
  /// Nil where it is empty.
  var key: String?
  /// Of its `@`, from 1.
  var line: Int
  /// The values, one behind the other.
  var bytes: [UInt8] = []
  /// In the order of the file; a name may come again.
  var fields: [Field] = []
  /// The beginning of the entry as it stands there, where nothing else can be said of it.
  var text = ""

  /// The value of a field; the first where there are several.
  subscript(name: String) -> ArraySlice<UInt8>? {
    fields.first { $0.name == name }.map { bytes[$0.value] }
  }

  /// Adds a field with a value from elsewhere.
  mutating func add(_ name: String, _ value: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes += value
    fields.append(Field(name: name, value: start..<bytes.count))
  }
}

/// What a BibTeX file is made of.
enum BibTeXPiece: Sendable {
  case entry(BibTeXRecord, [BibTeXNote])
  /// An entry that can't be read.
  case broken(line: Int, reason: String, text: String)
  /// A fault outside of entries that costs nothing.
  case note(BibTeXNote)
}

/// A fault that costs no entry.
struct BibTeXNote: Sendable {
  var code: String
  var line: Int
  var message: String
}

/// Why an entry can't be read.
struct BibTeXFault: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
