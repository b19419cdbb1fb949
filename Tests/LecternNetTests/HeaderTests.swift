import Testing

@testable import LecternNet

@Suite("What headers say")
struct HeaderTests {
  @Test(
    "how long an answer may be used",
    arguments: [
      (["Cache-Control": "max-age=3600"], 3600),
      (["cache-control": "public, Max-Age=\"60\""], 60),
      (["Cache-Control": "max-age=-5"], 0),
      (["Cache-Control": "no-cache, max-age=60"], 0),
      (["Cache-Control": "no-store"], 0),
      (["Cache-Control": "max-age=never"], nil),
      (["Cache-Control": "private"], nil),
      (["Expires": "0"], 0), (["Expires": "-1"], 0), (["Expires": "soon"], 0),
      (["Expires": "Thu, 01 Jan 1970 00:30:00 GMT"], 800),
      (
        ["Expires": "Thu, 01 Jan 1970 01:00:00 GMT", "Date": "Thu, 01 Jan 1970 00:00:00 GMT"], 3600
      ),
      (["Cache-Control": "max-age=9", "Expires": "Thu, 01 Jan 1970 00:30:00 GMT"], 9),
      ([:], nil),
    ] as [([String: String], Int64?)])
  func lifetime(fields: [String: String], seconds: Int64?) {
    #expect(CacheDirectives.lifetime(HTTPFields(fields), now: 1000) == seconds)
  }

  @Test(
    "how long to wait",
    arguments: [
      ("120", 120), ("-1", 0), ("Thu, 01 Jan 1970 00:30:00 GMT", 800),
      ("Sunday, 06-Nov-94 08:49:37 GMT", 2_592_000), ("Thu Jan  1 00:30:00 1970", 800),
      ("Thu, 01 Jan 1970 00:00:01 GMT", 0), ("a while", nil), ("", nil), ("12.5", nil),
    ] as [(String, Int64?)])
  func retry(value: String, seconds: Int64?) {
    #expect(CacheDirectives.retryAfter(["Retry-After": value], now: 1000) == seconds)
  }

  @Test(
    "hosts are taken from addresses, and names and passwords are not shown",
    arguments: [
      ("https://Example.org/feed", "example.org", "https://Example.org/feed"),
      ("http://me:secret@example.org:8080/f@x", "example.org", "http://example.org:8080/f@x"),
      ("http://[::1]:80/", "::1", "http://[::1]:80/"),
      ("no address", "no address", "no address"),
    ])
  func host(url: String, host: String, shown: String) {
    #expect(HostName.of(url) == host)
    #expect(HostName.withoutUser(url) == shown)
  }

  @Test(
    "addresses that are not of the public net",
    arguments: [
      ("127.0.0.1", true), ("10.1.2.3", true), ("172.15.0.1", false), ("172.16.0.1", true),
      ("172.32.0.1", false), ("192.168.0.1", true), ("169.254.169.254", true), ("100.64.0.1", true),
      ("100.128.0.1", false), ("0.0.0.0", true), ("224.0.0.1", true), ("255.255.255.255", true),
      ("198.18.0.1", true), ("203.0.113.9", true), ("8.8.8.8", false), ("192.0.0.8", true),
      ("::", true), ("::1", true), ("fe80::1%eth0", true), ("fd12::1", true), ("ff02::1", true),
      ("::ffff:10.0.0.1", true), ("::ffff:8.8.8.8", false), ("64:ff9b::7f00:1", true),
      ("2002:7f00:1::", true), ("2606:4700::1111", false), ("fec0::1", true),
    ])
  func address(text: String, isPrivate: Bool) throws {
    #expect(try #require(NetworkAddress(text: text)).isPrivate == isPrivate)
  }

  @Test("what is no address is none", arguments: ["", "localhost", "1.2.3", "1.2.3.4.5", "::g"])
  func noAddress(text: String) { #expect(NetworkAddress(text: text) == nil) }

  @Test("hosts take turns, and none has more than its share")
  func turns() {
    var queue = HostQueue(["a", "a", "a", "b", "a", "c"], perHost: 2)
    var order: [Int] = []
    while let job = queue.next() { order.append(job) }
    #expect(order == [0, 3, 5, 1])
    queue.finish(3)
    #expect(queue.next() == nil)
    queue.finish(0)
    #expect(queue.next() == 2)
    queue.finish(1)
    #expect(queue.next() == 4)
    #expect(queue.next() == nil)
  }
}

extension HTTPFields {
  fileprivate init(_ fields: [String: String]) {
    self.init()
    for (name, value) in fields { add(name, value) }
  }
}
