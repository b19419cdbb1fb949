import Bytes

/// All that a stream gives, and what it says of itself afterwards.
func decode(
  _ bytes: [UInt8], charset: String? = nil, _ declaration: UTF8Stream.Declaration = .xml
) throws -> (text: String, encoding: String, problems: [ByteProblem]) {
  let input = Input(name: "test", bytes: bytes)
  input.charset = charset
  let stream = try UTF8Stream(input, declaration: declaration)
  var all: [UInt8] = []
  while let chunk = try stream.next() { all += chunk }
  return (String(decoding: all, as: UTF8.self), stream.encoding, stream.problems)
}

/// ASCII as it stands, and bytes as numbers.
func bytes(_ parts: any Sequence...) -> [UInt8] {
  parts.flatMap { part -> [UInt8] in
    if let text = part as? String { return Array(text.utf8) }
    return (part as? [Int])?.map { UInt8(truncatingIfNeeded: $0) } ?? []
  }
}
