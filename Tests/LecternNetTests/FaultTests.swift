import Foundation
import LecternNet
import LoopbackServer
import Testing

@Suite("Fetching from a server that breaks the rules")
struct FaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var kind: HTTPFault.Kind
    var says: String
    var script: @Sendable (RawServer.Connection) -> Void
    var testDescription: String { name }
  }

  private static let ok = "HTTP/1.1 200 OK\r\n"
  private static let cases = [
    Case(name: "closes at once", kind: .broken, says: "without an answer") { _ in },
    Case(name: "sends less than it says", kind: .broken, says: "broke off") {
      $0.send(ok + "Content-Length: 1000\r\n\r\nhalf")
    },
    Case(name: "breaks off within a chunk", kind: .broken, says: "broke off") {
      $0.send(ok + "Transfer-Encoding: chunked\r\n\r\n100\r\nhalf")
    },
    Case(name: "speaks something else", kind: .broken, says: "does not speak HTTP") {
      $0.send("SSH-2.0-OpenSSH_9.2\r\n\r\n")
    },
    Case(name: "says gzip and sends none", kind: .broken, says: "not compressed as it says") {
      $0.send(ok + "Content-Encoding: gzip\r\nContent-Length: 11\r\n\r\nplain words")
    },
    Case(name: "never answers", kind: .timeout, says: "within 2 s") { _ in
      Thread.sleep(forTimeInterval: 4)
    },
    Case(name: "sends a byte now and then", kind: .timeout, says: "no whole answer") {
      $0.send(ok + "Content-Length: 100000\r\n\r\n")
      $0.trickle(String(repeating: "x", count: 1000), every: 0.3)
    },
    Case(name: "sends a header without end", kind: .broken, says: "header never ends") {
      guard $0.send(ok) else { return }
      for _ in 0..<2000 where !$0.send("X-Long: \(String(repeating: "x", count: 1000))\r\n") {
        return
      }
    },
    Case(name: "sends without end", kind: .tooLarge, says: "larger than 1 MB") {
      $0.send(ok + "\r\n")
      let piece = [UInt8](repeating: 120, count: 65_536)
      for _ in 0..<100 where !$0.send(piece) { return }
    },
  ]

  @Test("has a name and says what happened", arguments: cases)
  func fault(bad: Case) throws {
    let server = try RawServer(bad.script)
    let fault = try #require(throws: HTTPFault.self) {
      try client {
        $0.totalSeconds = 2
        $0.bodyBytes = 1 << 20
      }.get(HTTPRequest(server.address))
    }
    #expect(fault.kind == bad.kind, "\(fault)")
    #expect(fault.description.contains(bad.says), "\(fault)")
  }

  @Test("a bomb of gzip is stopped at the limit")
  func bomb() async throws {
    let zeros = FileManager.default.temporaryDirectory.appendingPathComponent("bomb-\(UUID()).gz")
    defer { try? FileManager.default.removeItem(at: zeros) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "head -c 100000000 /dev/zero | gzip -9 > '\(zeros.path)'"]
    try process.run()
    process.waitUntilExit()
    let bytes = Array(try Data(contentsOf: zeros))
    let site = try await LoopbackSite()
    site.answer("/") { _ in .init(bytes: bytes, fields: ["Content-Encoding": "gzip"]) }
    let fault = #expect(throws: HTTPFault.self) {
      try client { $0.bodyBytes = 5 << 20 }.get(HTTPRequest(site.address + "/"))
    }
    #expect(fault?.kind == .tooLarge)
  }

  @Test("nobody there is told apart from nobody of that name")
  func nobody() throws {
    let server = try RawServer { _ in }
    let address = server.address
    server.stop()
    let faults = [address, "http://no-such-host.invalid/"].map { url in
      #expect(throws: HTTPFault.self) { try client().get(HTTPRequest(url)) }
    }
    #expect(faults.map { $0?.kind } == [.unreachable, .unresolved])
  }

  @Test(
    "what is no address of the web is refused before anything is sent",
    arguments: [
      "", "feed.xml", "/etc/passwd", "file:///etc/passwd", "http://", "gopher://127.0.0.1/",
    ])
  func address(url: String) {
    let fault = #expect(throws: HTTPFault.self) { try client().get(HTTPRequest(url)) }
    #expect(fault.map { [.address, .broken].contains($0.kind) } == true, "\(url): \(fault as Any)")
  }

  @Test("a certificate that nobody vouches for is refused, and one that is trusted taken")
  func certificate() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let server = try SecureServer(in: folder) else {
      print("skipped: openssl is not installed")
      return
    }
    defer { server.stop() }
    let fault = #expect(throws: HTTPFault.self) { try client().get(HTTPRequest(server.address)) }
    #expect(fault?.kind == .tls)
    #expect(fault?.description.contains("can't be trusted") == true)
    let trusting = try client(certificates: server.certificate.path)
    #expect(try trusting.get(HTTPRequest(server.address)).status == 200)
  }
}
