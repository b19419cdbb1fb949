internal import Foundation
internal import LecternFormats
internal import LecternModel

/// Answers of catalogues as files, and when each catalogue was asked last. Nothing is lost with it.
struct LookupCache {
  private let folder: String
  /// How long an answer counts, in seconds: metadata change now and then.
  private static let lifetime: TimeInterval = 30 * 24 * 3600

  init(folder: String) { self.folder = folder }

  /// The kept answer; nil when there is none that still counts.
  func answer(of service: String, for identifier: Identifier) -> [UInt8]? {
    let path = path(service, identifier)
    guard let age = age(of: path), age < Self.lifetime else { return nil }
    return FileManager.default.contents(atPath: path).map(Array.init)
  }

  /// Keeps an answer. Where that can't be done it is asked for again another time.
  func keep(_ bytes: [UInt8], of service: String, for identifier: Identifier) {
    makeFolder(service)
    try? Data(bytes).write(
      to: URL(fileURLWithPath: path(service, identifier)), options: .atomic)
  }

  /// Seconds since a service was asked, by any process; nil when it never was.
  func sinceLastRequest(to service: String) -> TimeInterval? { age(of: mark(service)) }

  /// Notes that a service is asked now.
  func noteRequest(to service: String) {
    makeFolder(service)
    try? Data().write(to: URL(fileURLWithPath: mark(service)))
  }

  private func makeFolder(_ service: String) {
    try? FileManager.default.createDirectory(
      atPath: "\(folder)/\(service)", withIntermediateDirectories: true)
  }

  private func age(of path: String) -> TimeInterval? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.modificationDate] as? Date).map { -$0.timeIntervalSinceNow }
  }

  private func mark(_ service: String) -> String { "\(folder)/\(service)/.asked" }

  /// A name that holds no sign with a meaning in paths, and is no longer than file names may be.
  private func path(_ service: String, _ identifier: Identifier) -> String {
    let value = identifier.description
    let plain = value.utf8.allSatisfy { Self.plain.contains($0) } && value.utf8.count < 120
    let hash = String(UInt64(bitPattern: StableHash.of(Array(value.utf8))), radix: 16)
    let name = value.unicodeScalars.prefix(100)
      .map { $0.isASCII && Self.plain.contains(UInt8($0.value)) ? String($0) : "_" }.joined()
    return "\(folder)/\(service)/" + (plain ? name : "\(name)-\(hash)")
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789.-:".utf8)
}
