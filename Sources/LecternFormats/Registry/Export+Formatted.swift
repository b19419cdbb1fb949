internal import Parallel

extension Export {
  /// Makes something of each entry on other cores, and hands both on in their order.
  func formatted<Made: Sendable>(
    _ make: @escaping @Sendable (ExportEntry) -> Made,
    to body: (ExportEntry, Made) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      var conveyor = Conveyor(make) { for (entry, made) in zip($0, $1) { try body(entry, made) } }
      while let entry = try next() { try conveyor.take(entry) }
      try conveyor.finish()
    }
  }
}
