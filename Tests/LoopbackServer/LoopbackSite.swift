internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Synchronization

/// A web site on loopback that answers as it is told to, and remembers what it was asked.
///
/// For servers that break the rules of HTTP there is `RawServer`.
public final class LoopbackSite: Sendable {
  /// A request as it came.
  public struct Asked: Sendable {
    /// With the query.
    public var path: String
    /// Names in lower case.
    public var fields: [String: String]
    /// `GET`, `HEAD`.
    public var method: String
  }

  /// What to answer.
  public struct Answer: Sendable {
    public var status: Int
    public var fields: [String: String]
    public var body: [UInt8]

    public init(_ body: String = "", status: Int = 200, fields: [String: String] = [:]) {
      self.init(bytes: Array(body.utf8), status: status, fields: fields)
    }

    public init(bytes: [UInt8], status: Int = 200, fields: [String: String] = [:]) {
      self.status = status
      self.fields = fields
      body = bytes
    }
  }

  private struct State {
    var answers: [String: @Sendable (Asked) -> Answer] = [:]
    var log: [Asked] = []
    var port = 0
  }

  private let state = Mutex(State())
  private let running = Mutex<Task<Void, Never>?>(nil)

  /// A site on a free port; answers 404 until it is told more.
  public init() async throws {
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    var logger = Logger(label: "site")
    logger.logLevel = .critical
    let responder = CallbackResponder<BasicRequestContext> { [self] request, _ in
      respond(to: request)
    }
    let application = Application(
      responder: responder, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in continuation.yield(channel.localAddress?.port ?? 0) },
      logger: logger)
    let task = Task(executorPreference: SiteExecutor.shared) {
      try? await application.runService(gracefulShutdownSignals: [])
      continuation.finish()
    }
    running.withLock { $0 = task }
    for await port in ports {
      state.withLock { $0.port = port }
      break
    }
  }

  deinit { running.withLock { $0?.cancel() } }

  /// Stops answering.
  public func stop() { running.withLock { $0?.cancel() } }

  /// `http://127.0.0.1:PORT`, without a slash at the end.
  public var address: String { "http://127.0.0.1:\(state.withLock { $0.port })" }

  /// Everything that was asked, in order.
  public var log: [Asked] { state.withLock { $0.log } }

  /// Says how a path is answered from now on.
  public func answer(_ path: String, _ make: @escaping @Sendable (Asked) -> Answer) {
    state.withLock { $0.answers[path] = make }
  }

  /// The same answer each time.
  public func answer(
    _ path: String, _ body: String, status: Int = 200, fields: [String: String] = [:]
  ) {
    answer(path) { _ in Answer(body, status: status, fields: fields) }
  }

  private func respond(to request: Request) -> Response {
    var fields: [String: String] = [:]
    for field in request.headers { fields[field.name.canonicalName] = field.value }
    let asked = Asked(
      path: request.head.path ?? "/", fields: fields, method: request.method.rawValue)
    let plain = String(asked.path.prefix { $0 != "?" })
    let make = state.withLock { state in
      state.log.append(asked)
      return state.answers[asked.path] ?? state.answers[plain]
    }
    let answer = make?(asked) ?? Answer("nothing here", status: 404)
    var headers = HTTPFields()
    for (name, value) in answer.fields {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}
