import XMLTree

/// The document's root with all problems' codes, read in chunks of a size.
func readXML(_ text: String, chunk: Int = 64 * 1024, neverNested: [String] = []) throws -> (
  root: XMLElement?, problems: [XMLProblem]
) {
  var rest = Array(text.utf8)[...]
  var options = XMLStream.Options()
  options.neverNested = neverNested
  let document = try XMLDocument(
    reading: {
      let piece = rest.prefix(chunk)
      rest = rest.dropFirst(piece.count)
      return piece.isEmpty ? nil : Array(piece)
    }, options: options)
  return (document.root, document.problems)
}

/// The root as markup and the problems' codes without repeats.
func xmlOutline(_ text: String, chunk: Int = 64 * 1024, neverNested: [String] = []) throws -> (
  markup: String, codes: Set<String>
) {
  let got = try readXML(text, chunk: chunk, neverNested: neverNested)
  return (got.root?.outerXML ?? "", Set(got.problems.map(\.code)))
}
