import LecternNet
import LoopbackServer
import Synchronization
import Testing

@Suite("Fetching from a server that keeps the rules")
struct HTTPClientTests {
  @Test("an answer comes with its status, fields, body and character set")
  func answer() async throws {
    let site = try await LoopbackSite()
    site.answer(
      "/a", "hello",
      fields: ["Content-Type": "text/html; charset=\"ISO-8859-1\"", "ETag": "W/\"1\""])
    let response = try client().get(HTTPRequest(site.address + "/a"))
    #expect(response.status == 200)
    #expect(String(decoding: response.body, as: UTF8.self) == "hello")
    #expect(response.fields.first("etag") == "W/\"1\"")
    #expect(response.charset == "ISO-8859-1")
    #expect(response.mediaType == "text/html")
    #expect(response.redirects.isEmpty && response.isPrivate)
    #expect(try client().get(HTTPRequest(site.address + "/b")).status == 404)
  }

  @Test("fields are sent as they are, and who asks is told")
  func fields() async throws {
    let site = try await LoopbackSite()
    site.answer("/", "")
    let validators: HTTPFields = [
      "If-None-Match": "W/\"x,y\"", "If-Modified-Since": "yesterday-ish",
    ]
    _ = try client().get(HTTPRequest(site.address + "/", fields: validators))
    let asked = try #require(site.log.first)
    #expect(asked.fields["if-none-match"] == "W/\"x,y\"")
    #expect(asked.fields["if-modified-since"] == "yesterday-ish")
    #expect(asked.fields["user-agent"] == "Lectern/test")
    #expect(asked.fields["accept-encoding"]?.contains("gzip") == true)
  }

  @Test("a field's value never brings a field of its own")
  func injection() async throws {
    let site = try await LoopbackSite()
    site.answer("/", "")
    _ = try client().get(
      HTTPRequest(site.address + "/", fields: ["If-None-Match": "a\r\nX-Evil: 1"]))
    #expect(site.log.first?.fields["x-evil"] == nil)
  }

  @Test(
    "redirects are followed and told",
    arguments: [
      ([301, 301], true), ([301, 308], true), ([301, 302], false), ([307, 308], false),
      ([303], false),
    ])
  func redirects(statuses: [Int], isPermanent: Bool) async throws {
    let site = try await LoopbackSite()
    for (index, status) in statuses.enumerated() {
      site.answer("/\(index)", "moved", status: status, fields: ["Location": "\(index + 1)"])
    }
    site.answer("/\(statuses.count)", "here")
    let response = try client().get(HTTPRequest(site.address + "/0"))
    #expect(String(decoding: response.body, as: UTF8.self) == "here")
    #expect(response.url == "\(site.address)/\(statuses.count)")
    #expect(response.redirects.map(\.status) == statuses)
    #expect((response.permanentURL != nil) == isPermanent)
  }

  @Test(
    "redirects that lead nowhere good are refused",
    arguments: [
      ("/circle", "circle"), ("/endless", "more than 8 times"), ("/file", "neither http nor https"),
      ("/ftp", "neither http nor https"),
    ])
  func badRedirects(path: String, says: String) async throws {
    let site = try await LoopbackSite()
    site.answer("/circle", "", status: 302, fields: ["Location": "/back"])
    site.answer("/back", "", status: 302, fields: ["Location": "/circle"])
    site.answer("/file", "", status: 302, fields: ["Location": "file:///etc/passwd"])
    site.answer("/ftp", "", status: 302, fields: ["Location": "ftp://example.org/"])
    site.answer("/endless") { asked in
      .init(status: 302, fields: ["Location": "/endless?\(asked.path.count)\(asked.path)"])
    }
    let fault = try #require(throws: HTTPFault.self) {
      try client().get(HTTPRequest(site.address + path))
    }
    #expect(fault.kind == .redirect)
    #expect(fault.description.contains(says))
  }

  @Test("an address that a stranger named never leads to this machine")
  func privateAddress() async throws {
    let site = try await LoopbackSite()
    site.answer("/", "secret")
    let port = site.address.split(separator: ":").last ?? ""
    for host in ["127.0.0.1", "localhost", "127.1", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0"] {
      let request = HTTPRequest("http://\(host):\(port)/", reach: .publicOnly)
      let fault = #expect(throws: HTTPFault.self) { try client().get(request) }
      #expect(fault?.kind == .forbidden, "\(host)")
    }
    #expect(site.log.isEmpty)
  }

  @Test("no more than two requests run at a time for a host, and every one is answered once")
  func perHost() async throws {
    let most = Mutex((now: 0, most: 0))
    let server = try RawServer { connection in
      most.withLock { counts in
        counts.now += 1
        counts.most = max(counts.most, counts.now)
      }
      connection.trickle(
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n", every: 0.0005)
      most.withLock { $0.now -= 1 }
      connection.send("ok")
    }
    var answered: [Int] = []
    let requests = (0..<12).map { HTTPRequest("\(server.address)/\($0)") }
    try client().run(requests) { job, result in
      answered.append(job)
      #expect((try? result.get())?.body == Array("ok".utf8))
    }
    #expect(answered.sorted() == Array(0..<12))
    #expect(most.withLock { $0.most } == 2)
  }

  @Test("a request that may not start is passed over, and stopping leaves the rest unsent")
  func stopping() async throws {
    let site = try await LoopbackSite()
    site.answer("/", "x")
    let requests = (0..<10).map { HTTPRequest("\(site.address)/?\($0)") }
    var answered: [Int] = []
    try client(perHost: 1).run(
      requests, mayStart: { $0 != 1 }, isStopped: { answered.count == 3 }
    ) { job, _ in answered.append(job) }
    #expect(answered == [0, 2, 3])
  }
}
