import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on loopback that sends whatever it is told to, byte by byte: for answers that break the rules.
public final class RawServer: Sendable {
  private let listener: Int32
  private let portNumber: UInt16

  /// Calls `script` on a thread of its own for each connection, once the request's header has come.
  public init(_ script: @escaping @Sendable (Connection) -> Void) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    guard status else { throw POSIXError(.EADDRNOTAVAIL) }
    portNumber = UInt16(bigEndian: address.sin_port)
    let thread = Thread {
      while true {
        let peer = accept(descriptor, nil, nil)
        guard peer >= 0 else { return }
        Thread.detachNewThread { script(Connection(peer)) }
      }
    }
    thread.start()
  }

  deinit { stop() }

  /// Takes no more connections.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// `http://127.0.0.1:PORT`.
  public var address: String { "http://127.0.0.1:\(portNumber)" }

  /// One connection; closed when it is let go.
  public final class Connection: Sendable {
    private let descriptor: Int32
    /// The request's first line and fields.
    public let request: String

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      var head: [UInt8] = []
      var byte: UInt8 = 0
      while !head.suffix(4).elementsEqual([13, 10, 13, 10]), recv(descriptor, &byte, 1, 0) == 1 {
        head.append(byte)
      }
      request = String(decoding: head, as: UTF8.self)
    }

    deinit { close(descriptor) }

    /// Sends bytes; false once the other side is gone.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Sends text, line ends as they are.
    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends a byte each so many seconds until the other side has had enough.
    public func trickle(_ text: String, every seconds: Double) {
      for byte in text.utf8 {
        guard send([byte]) else { return }
        Thread.sleep(forTimeInterval: seconds)
      }
    }
  }
}
