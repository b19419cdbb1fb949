internal import Parallel

extension Export {
  /// Makes something of each entry on other cores, and hands both on in their order.
  func formatted<Made: Sendable>(
    _ make: @escaping @Sendable (ExportEntry) -> Made,
    to body: (ExportEntry, Made) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      var conveyor = Conveyor { (part: ArraySlice<@Sendable () throws -> ExportEntry>) in
        try part.map { making in
          let entry = try making()
          return (entry, make(entry))
        }
      } to: { part in
        for (entry, made) in part { try body(entry, made) }
      }
      while let making = try making() { try conveyor.take(making) }
      try conveyor.finish()
    }
  }
}
