internal import Foundation
internal import GRDB
internal import JSONTree
internal import LecternModel

/// How values that are not plain columns are kept as text.
enum Columns {
  /// Stands between the texts of a list: a control sign that no text from outside keeps.
  private static let separator: Character = "\u{1E}"

  /// Nil when empty, so that most rows keep nothing.
  static func text(of list: [String]) -> String? {
    if list.isEmpty { return nil }
    let clean = list.map { $0.utf8.contains(0x1E) ? $0.filter { $0 != separator } : $0 }
    return clean.joined(separator: String(separator))
  }

  static func list(_ text: String?) -> [String] {
    guard var text else { return [] }
    // By bytes: looking for where characters begin costs more than all the rest of reading a list.
    let parts = text.withUTF8 { bytes -> [String]? in
      guard bytes.contains(0x1E) else { return nil }
      return bytes.split(separator: 0x1E, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    return parts ?? [text]
  }

  /// One for all rows: making them takes as long as a row does.
  private static let decoder = JSONDecoder()
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  static func json(_ value: some Encodable) -> String? {
    // Strings, numbers and dates of ours always encode: nothing here can be infinite or cyclic.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
  }

  static func claims(_ claims: Claims) -> String? {
    claims.isEmpty ? nil : JSONWriter.text(of: claims)
  }

  static func claims(_ text: String?) throws -> Claims {
    try text.map { try value(Claims.self, $0) } ?? Claims()
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try decoder.decode(type, from: Data(json.utf8))
  }

  static func time(_ text: String?) -> Timestamp? { text.flatMap(Timestamp.init(text:)) }

  /// A column that must hold a name this version knows.
  static func name<Name: RawRepresentable<String>>(_ text: String, of type: Name.Type) throws
    -> Name
  {
    guard let name = Name(rawValue: text) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "'\(text)' is no \(Name.self)")
    }
    return name
  }
}
