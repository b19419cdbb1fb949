internal import Foundation

/// JSON for programs: sorted keys, so that the same data give the same bytes.
enum JSONText {
  static func array(_ values: [some Encodable]) throws -> String { try text(values) }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
