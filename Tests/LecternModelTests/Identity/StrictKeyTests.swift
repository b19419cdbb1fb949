import LecternModel
import Testing

@Suite("Strict keys")
struct StrictKeyTests {
  @Test("a link in its plainest form", arguments: KeySamples.strict)
  func keys(_ link: String, _ key: String?) {
    #expect(URLKey.strict(link) == key)
  }

  @Test("all forms of one work have one key", arguments: KeySamples.same)
  func same(_ links: [String]) {
    let keys = Set(links.map { URLKey.strict($0) })
    #expect(keys.count == 1, "\(keys)")
    #expect(!keys.contains(nil))
  }

  @Test("different works have different keys", arguments: KeySamples.different)
  func different(_ links: [String]) {
    #expect(Set(links.map { URLKey.strict($0) }).count == links.count)
  }

  @Test("what is no web link has no key", arguments: KeySamples.none)
  func none(_ text: String) {
    #expect(URLKey.strict(text) == nil)
    #expect(URLKey.loose(text) == nil)
  }

  @Test("a key behind https:// gives itself", arguments: KeySamples.all)
  func idempotent(_ link: String) throws {
    let strict = try #require(URLKey.strict(link))
    #expect(URLKey.strict("https://" + strict) == strict)
    if strict.contains(".") { #expect(URLKey.strict("http://www." + strict) == strict) }
    let loose = try #require(URLKey.loose(link))
    #expect(URLKey.loose("https://" + loose) == loose)
    #expect(URLKey.loose("https://" + strict) == loose)
  }

  @Test("a key's identifiers are those of its link", arguments: KeySamples.all)
  func identifiersOfKeys(_ link: String) throws {
    let key = try #require(URLKey.strict(link))
    let again = Identify.link("https://" + key)
    // A DOI of arXiv's has the key of the abstract, which does not name the DOI.
    #expect(Set(again).isSubset(of: Set(Identify.link(link))))
  }
}
