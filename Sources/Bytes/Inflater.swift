import CZlib

/// Undoes gzip (RFC 1952), several members in a row too.
@safe final class Inflater {
  static let signature: [UInt8] = [0x1F, 0x8B]

  private let name: String
  private let read: () throws -> [UInt8]
  private var stream = unsafe z_stream()
  private var compressed: [UInt8]
  private var used = 0
  private var good = 0
  private var memberEnded = false

  init(name: String, head: [UInt8], read: @escaping () throws -> [UInt8]) {
    self.name = name
    self.read = read
    compressed = head
    // 15 bits of window, and 16 for a gzip header.
    unsafe lectern_inflateInit(&stream, 15 + 16)
  }

  deinit { unsafe inflateEnd(&stream) }

  /// The next plain bytes; none at the end.
  func next() throws -> [UInt8] {
    while true {
      if used == compressed.count {
        compressed = try read()
        used = 0
      }
      if compressed.isEmpty {
        guard memberEnded else { throw InputError.damagedGzip(name: name, good: good) }
        return []
      }
      if memberEnded {
        // Anything but another member behind the last is padding.
        guard compressed[used] == Self.signature[0] else { return [] }
        unsafe inflateReset(&stream)
        memberEnded = false
      }
      let plain = try step()
      if !plain.isEmpty { return plain }
    }
  }

  private func step() throws -> [UInt8] {
    var status = Z_OK
    let plain = unsafe [UInt8](unsafeUninitializedCapacity: Input.chunkSize * 4) { output, count in
      unsafe compressed.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = unsafe input.baseAddress.map { unsafe $0 + used }
        unsafe stream.avail_in = UInt32(input.count - used)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        status = unsafe inflate(&stream, Z_NO_FLUSH)
        used = unsafe input.count - Int(stream.avail_in)
        count = unsafe output.count - Int(stream.avail_out)
      }
    }
    good += plain.count
    switch status {
    case Z_STREAM_END: memberEnded = true
    case Z_OK, Z_BUF_ERROR: break
    default: throw InputError.damagedGzip(name: name, good: good)
    }
    return plain
  }
}
