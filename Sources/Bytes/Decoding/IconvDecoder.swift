#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Any encoding that the system's iconv knows.
@safe final class IconvDecoder: ByteDecoder {
  private let name: String
  private let descriptor: iconv_t
  private var held: [UInt8] = []

  /// Nil when the system does not know the name.
  init?(_ name: String) {
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    self.name = name
    unsafe descriptor = opened
  }

  deinit { unsafe iconv_close(descriptor) }

  func decode(_ chunk: [UInt8], noting problems: inout ByteProblems, line: Int) -> [UInt8] {
    let bytes = held.isEmpty ? chunk : held + chunk
    var text: [UInt8] = []
    var used = 0
    while used < bytes.count {
      let stop = convert(bytes, &used, &text)
      if stop == EINVAL { break }
      if stop == EILSEQ {
        problems.note(
          "invalid-bytes", line: line + text.count(where: { $0 == 0x0A }),
          "a byte that means nothing in \(name) became U+FFFD")
        text += replacementCharacter
        used += 1
      }
    }
    held = Array(bytes[used...])
    return text
  }

  func finish(noting problems: inout ByteProblems, line: Int) -> [UInt8] {
    guard !held.isEmpty else { return [] }
    problems.note("invalid-bytes", line: line, "the text ends within a character")
    return replacementCharacter
  }

  /// Converts as far as possible; says why it stopped: 0, E2BIG (more room), EINVAL or EILSEQ.
  private func convert(_ bytes: [UInt8], _ used: inout Int, _ text: inout [UInt8]) -> Int32 {
    var reason: Int32 = 0
    let start = used
    var taken = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: 128 * 1024) { output, count in
      unsafe bytes.withUnsafeBytes { source in
        // iconv's prototype lacks a const: it does not write to its input.
        var from = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start))
        var left = bytes.count - start
        var room = output.count
        unsafe output.withMemoryRebound(to: CChar.self) { target in
          var to = target.baseAddress
          if unsafe iconv(descriptor, &from, &left, &to, &room) == -1 as Int { reason = errno }
        }
        taken = bytes.count - start - left
        count = output.count - room
      }
    }
    used += taken
    text += piece
    return reason
  }
}
