import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("JSON export")
struct ExportJSONTests {
  @Test("writes every field under its name, sorted")
  func wholeItem() throws {
    #expect(
      ItemJSON.line(Sample.paper) == """
        {"added":"2026-01-02T03:04:05Z","authors":["Ashish Vaswani","Noam Shazeer"],\
        "container":"Advances in Neural Information Processing Systems","id":7,\
        "identifiers":[{"scheme":"doi","value":"10.48550/arxiv.1706.03762"},\
        {"scheme":"arxiv","value":"1706.03762"}],"kind":"paper",\
        "links":["https://arxiv.org/pdf/1706.03762"],"mentions":4,"minutes":45,\
        "notes":["Read section 3 twice."],"pages":"5998–6008","progress":"page 3/15",\
        "published":"2017-06-12","rating":4.5,"state":"reading",\
        "state_date":"2026-03-01T12:00:00Z","summary":"<p>The dominant models &amp; more.</p>",\
        "tags":["machine learning","nlp"],"title":"Attention Is All You Need",\
        "url":"https://arxiv.org/abs/1706.03762",\
        "uuid":"00000000-0000-4000-8000-000000000007","year":2017}

        """)
  }

  @Test("leaves out what is absent")
  func bareItem() {
    #expect(
      ItemJSON.line(Sample.item(1, nil)) == """
        {"added":"2026-01-02T03:04:05Z","id":1,"kind":"page","mentions":0,"state":"queued",\
        "uuid":"00000000-0000-4000-8000-000000000001"}

        """)
  }

  @Test("gives hostile text back as it was")
  func hostileText() throws {
    let text = try exported(JSONExport(), Sample.hostileItems)
    let values = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(values.map { $0["title"] as? String } == Sample.hostileTitles)
    #expect(!text.contains("\\/"))
  }

  @Test("writes an array, an item a line")
  func arrays() throws {
    #expect(try exported(JSONExport(), [Item]()) == "[]\n")
    let two = try exported(JSONExport(), [Sample.item(1, "A"), Sample.item(2, "B")])
    #expect(two.hasPrefix("[\n{") && two.hasSuffix("}\n]\n") && two.contains("},\n{"))
  }

  @Test("says where an entry stands")
  func places() throws {
    let entry = ExportEntry(
      Sample.item(1, "A"), section: ["S", "T"], remark: "r", isOptional: true)
    let text = try exported(JSONExport(), [entry])
    #expect(text.contains("\"optional\":true") && text.contains("\"section\":[\"S\",\"T\"]"))
    #expect(text.contains("\"remark\":\"r\""))
  }

  @Test("is encoded alike by an encoder")
  func encodable() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(ItemJSON(Sample.paper)), as: UTF8.self)
    #expect(text + "\n" == ItemJSON.line(Sample.paper))
  }
}
