internal import Parallel

extension Export {
  /// Adds entries to parts on other cores, many to each, and hands the parts on in their order. A part begins as
  /// `empty`, and `add` adds the next entry to it.
  func parts<Part: Sendable>(
    _ empty: Part, add: @escaping @Sendable (inout Part, ExportEntry) -> Void,
    to body: (Part) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      var conveyor = Conveyor { (entries: ArraySlice<@Sendable () throws -> ExportEntry>) in
        var part = empty
        for making in entries { add(&part, try making()) }
        return part
      } to: {
        try body($0)
      }
      while let making = try making() { try conveyor.take(making) }
      try conveyor.finish()
    }
  }
}
