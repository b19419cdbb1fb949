import LecternFormats
import LecternModel
import Testing

@Suite("Asking catalogues of works")
struct LookupServiceTests {
  @Test(
    "which service is asked first",
    arguments: [
      (Identifier(.doi, "10.5555/12345678"), ["crossref", "datacite"]),
      (Identifier(.doi, "10.5281/zenodo.1"), ["datacite", "crossref"]),
      (Identifier(.doi, "10.6084/m9.figshare.1"), ["datacite", "crossref"]),
      (Identifier(.doi, "10.48550/arxiv.1706.03762"), ["arxiv", "datacite"]),
      (Identifier(.doi, "10.48550/arxiv.hep-th/9901001"), ["arxiv", "datacite"]),
      (Identifier(.arxiv, "1706.03762"), ["arxiv"]),
      (Identifier(.isbn, "9780262033848"), ["openlibrary"]),
      (Identifier(.pmid, "26017442"), ["pubmed"]), (Identifier(.pmcid, "PMC1234567"), ["pubmed"]),
      (Identifier(.youtube, "kCc8FmEb1nY"), []), (Identifier(.url, "a.example"), []),
    ])
  func order(identifier: Identifier, names: [String]) {
    #expect(LookupServices.order(for: identifier).map(\.name) == names)
  }

  @Test(
    "what is asked",
    arguments: [
      ("arxiv", Identifier(.arxiv, "1706.03762"), "/api/query?id_list=1706.03762&max_results=1"),
      (
        "arxiv", Identifier(.doi, "10.48550/arxiv.1706.03762"),
        "/api/query?id_list=1706.03762&max_results=1"
      ),
      (
        "arxiv", Identifier(.arxiv, "math/0309136"), "/api/query?id_list=math/0309136&max_results=1"
      ),
      ("crossref", Identifier(.doi, "10.1000/a(b)c"), "/works/10.1000/a(b)c"),
      (
        "crossref", Identifier(.doi, "10.1002/(sici)1097<693::aid-asi4>3.0.co;2-#?&%"),
        "/works/10.1002/(sici)1097%3C693::aid-asi4%3E3.0.co%3B2-%23%3F%26%25"
      ),
      ("datacite", Identifier(.doi, "10.5281/zenodo.1"), "/dois/10.5281/zenodo.1"),
      (
        "openlibrary", Identifier(.isbn, "9780262033848"),
        "/api/books?bibkeys=ISBN:9780262033848&jscmd=data&format=json"
      ),
      (
        "pubmed", Identifier(.pmid, "26017442"),
        "/entrez/eutils/esummary.fcgi?db=pubmed&id=26017442&retmode=json&tool=lectern"
      ),
      (
        "pubmed", Identifier(.pmcid, "PMC1234567"),
        "/entrez/eutils/esummary.fcgi?db=pmc&id=1234567&retmode=json&tool=lectern"
      ),
    ])
  func request(name: String, identifier: Identifier, path: String) throws {
    let service = try #require(LookupServices.named(name))
    #expect(service.schemes.contains(identifier.scheme))
    let base = "http://127.0.0.1:8080"
    #expect(service.request(for: identifier, base: base) == base + path)
    #expect(service.request(for: identifier) == service.defaultBase + path)
  }

  @Test("services have names of their own and wait between requests")
  func registry() {
    #expect(Set(LookupServices.all.map(\.name)).count == LookupServices.all.count)
    #expect(
      LookupServices.all.allSatisfy {
        $0.interval >= 1.0 / 3 && $0.defaultBase.hasPrefix("https://")
      })
    #expect(LookupServices.named("arxiv")?.interval == 3)
  }

  private static let atom = #"<feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>"#

  @Test(
    "answers that hold no work",
    arguments: [
      ("crossref", "Resource not found.", nil),
      ("crossref", "", "the answer is empty"),
      ("crossref", "<html><title>502</title></html>", "the answer is a web page and no data"),
      ("crossref", "Too many requests", "the answer is no JSON: Too many requests"),
      ("crossref", #"{"status":"failed","message":[{"type":"validation"}]}"#, "holds no work"),
      (
        "crossref", #"{"message":{"DOI":"10.5555/other","title":["A"]}}"#,
        "another work: 10.5555/other"
      ),
      ("crossref", #"{"message":{"title":["A"]}}"#, "names no DOI"),
      ("crossref", #"{"message":{"DOI":"10.5555/12345678","title":[]}}"#, "no title"),
      ("crossref", #"{"message":{"DOI":"10.5555/12345678","title":[" ",null]}}"#, "no title"),
      ("datacite", #"{"errors":[{"status":"404","title":"The resource doesn't exist."}]}"#, nil),
      ("datacite", #"{"errors":[{"status":"500","title":"Oh"}]}"#, "DataCite says: Oh"),
      ("datacite", #"{"data":null}"#, "holds no work"),
      (
        "datacite", #"{"data":{"attributes":{"doi":"10.5555/12345678","titles":[{}]}}}"#, "no title"
      ),
      ("openlibrary", "{}", nil), ("openlibrary", "[]", "no books"),
      ("openlibrary", #"{"ISBN:9780262033848":{}}"#, "no title"),
      (
        "pubmed",
        #"{"result":{"uids":["26017442"],"26017442":{"error":"cannot get document summary"}}}"#, nil
      ),
      (
        "pubmed", #"{"error":"API rate limit exceeded","count":"4"}"#,
        "NCBI says: API rate limit exceeded"
      ),
      ("pubmed", #"{"esummaryresult":["Invalid uid 99 at position=0"]}"#, nil),
      ("pubmed", #"{"result":{"uids":[]}}"#, nil),
      ("arxiv", "\(atom)</feed>", nil),
      ("arxiv", "Rate exceeded.", "the answer is no Atom"),
      (
        "arxiv",
        "\(atom)<entry><id>http://arxiv.org/api/errors#bad</id><title>Error</title><summary>incorrect id format</summary></entry></feed>",
        "arXiv says: incorrect id format"
      ),
      (
        "arxiv",
        "\(atom)<entry><id>http://arxiv.org/abs/1706.00001v1</id><title>A</title></entry></feed>",
        "another paper"
      ),
    ] as [(String, String, String?)])
  func none(name: String, answer: String, fault: String?) throws {
    let service = try #require(LookupServices.named(name))
    let identifiers: [String: Identifier] = [
      "arxiv": Identifier(.arxiv, "1905.00001"), "openlibrary": Identifier(.isbn, "9780262033848"),
      "pubmed": Identifier(.pmid, "26017442"),
    ]
    let identifier = identifiers[name] ?? Identifier(.doi, "10.5555/12345678")
    switch service.read(Array(answer.utf8), for: identifier) {
    case .found(let work): Issue.record("found \(work)")
    case .notFound: #expect(fault == nil)
    case .fault(let reason): #expect(fault.map(reason.contains) == true, "\(reason)")
    }
  }
}
