/// The bytes of a file, of standard input or of memory, a chunk at a time; gzip is undone on the way.
///
/// An input is read once, by one task. `peek` looks ahead without using up.
public final class Input {
  /// Bytes asked of the system at a time.
  static let chunkSize = 64 * 1024

  /// What reports call it: a path, an address, `-`.
  public let name: String
  /// The character set that the transport stated (HTTP's `charset`), if any.
  public var charset: String?
  /// Where relative links of the input start from, if known.
  public var baseURL: String?
  /// The most bytes to be handed out, after gzip is undone; nil for no limit. More throw
  /// `InputError.tooLarge`.
  public var limit: Int?
  /// Opens another file by its path from the folder that this one is in, nil if there is none; nil for what is in
  /// no folder.
  public var beside: ((String) throws -> Input?)?
  private let pull: () throws -> [UInt8]
  private var pulled = 0
  private var ahead: [UInt8] = []

  /// A file on disk. Throws `InputError` when it can't be opened.
  public convenience init(path: String) throws {
    let file = try FileBytes(path: path)
    self.init(name: path) { try file.read() }
  }

  /// Bytes in memory.
  public convenience init(name: String, bytes: [UInt8]) {
    var left = bytes[...]
    self.init(name: name) {
      defer { left = left.dropFirst(Self.chunkSize) }
      return Array(left.prefix(Self.chunkSize))
    }
  }

  /// Standard input.
  public static func standardInput() -> Input {
    let file = FileBytes(descriptor: 0, name: "standard input")
    return Input(name: "-") { try file.read() }
  }

  /// `read` gives the next bytes, none at the end.
  init(name: String, read: @escaping () throws -> [UInt8]) {
    self.name = name
    var source: (() throws -> [UInt8])?
    pull = {
      if let source { return try source() }
      let head = try read()
      guard head.starts(with: Inflater.signature) else {
        source = read
        return head
      }
      let inflater = Inflater(name: name, head: head, read: read)
      source = { try inflater.next() }
      return try inflater.next()
    }
  }

  /// Up to `count` bytes from the present place, fewer only at the end. Uses nothing up.
  public func peek(_ count: Int) throws -> ArraySlice<UInt8> {
    while ahead.count < count {
      let more = try pullMore()
      if more.isEmpty { break }
      ahead += more
    }
    return ahead.prefix(count)
  }

  /// The next chunk, never empty; nil at the end.
  public func next() throws -> [UInt8]? {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead
    }
    let chunk = try pullMore()
    return chunk.isEmpty ? nil : chunk
  }

  private func pullMore() throws -> [UInt8] {
    let more = try pull()
    pulled += more.count
    if let limit, pulled > limit { throw InputError.tooLarge(name: name, limit: limit) }
    return more
  }

  /// All that is left. Throws `InputError.tooLarge` past `limit` bytes.
  public func readAll(limit: Int = 1 << 30) throws -> [UInt8] {
    var all: [UInt8] = []
    while let chunk = try next() {
      all += chunk
      guard all.count <= limit else { throw InputError.tooLarge(name: name, limit: limit) }
    }
    return all
  }
}
