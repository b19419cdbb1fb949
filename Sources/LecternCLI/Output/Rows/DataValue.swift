internal import LecternFormats
internal import LecternModel

/// What may stand in a column of rows.
protocol DataValue {
  /// Nil for nothing.
  var json: JSONValue? { get }
}

extension String: DataValue {
  var json: JSONValue? { .string(self) }
}

extension Int: DataValue {
  var json: JSONValue? { .number(Int64(self)) }
}

extension Int64: DataValue {
  var json: JSONValue? { .number(self) }
}

extension Double: DataValue {
  var json: JSONValue? { .decimal(self) }
}

extension Timestamp: DataValue {
  var json: JSONValue? { .string(text) }
}

extension ItemJSON: DataValue {
  var json: JSONValue? { value }
}

extension Optional: DataValue where Wrapped: DataValue {
  var json: JSONValue? { flatMap(\.json) }
}

extension Array: DataValue where Element: DataValue {
  var json: JSONValue? { .array(compactMap(\.json)) }
}
