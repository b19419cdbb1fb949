/// Jobs that wait for their turn: as many at a time for a host as may be, hosts in turn.
struct HostQueue {
  private struct Host {
    /// Jobs in order, the next at the end.
    var waiting: [Int] = []
    var running = 0
  }

  private let perHost: Int
  private let hostOfJob: [String]
  private var hosts: [String: Host] = [:]
  /// Hosts with a job that may start, each once, the next at `first`.
  private var ready: [String] = []
  private var first = 0

  /// Jobs by the host that each is for.
  init(_ hostOfJob: [String], perHost: Int) {
    self.perHost = perHost
    self.hostOfJob = hostOfJob
    for (job, host) in hostOfJob.enumerated().reversed() {
      hosts[host, default: Host()].waiting.append(job)
    }
    var seen: Set<String> = []
    ready = hostOfJob.filter { seen.insert($0).inserted }
  }

  /// The next job that may start, which then runs; nil while there is none.
  mutating func next() -> Int? {
    guard first < ready.count else { return nil }
    let name = ready[first]
    first += 1
    guard let job = hosts[name]?.waiting.popLast() else { return nil }
    hosts[name]?.running += 1
    enqueue(name)
    return job
  }

  /// A job is over: its host has room for another.
  mutating func finish(_ job: Int) {
    let name = hostOfJob[job]
    let wasFull = hosts[name].map { $0.running >= perHost } ?? false
    hosts[name]?.running -= 1
    if wasFull { enqueue(name) }
  }

  private mutating func enqueue(_ name: String) {
    guard let host = hosts[name], !host.waiting.isEmpty, host.running < perHost else { return }
    ready.append(name)
  }
}
