internal import Foundation
public import LecternModel

/// What time it is.
public enum Clock {
  /// The environment variable that fixes the time, for output that must not change.
  public static let variable = "LECTERN_NOW"

  /// The present, with the local offset; or the RFC 3339 time of `LECTERN_NOW`.
  public static func now() -> Timestamp {
    let fixed = ReaderEnvironment.variables[variable].flatMap(Timestamp.init(text:))
    if let fixed { return fixed }
    let date = Date()
    return Timestamp(
      seconds: Int64(date.timeIntervalSince1970),
      offsetMinutes: TimeZone.current.secondsFromGMT(for: date) / 60)
  }
}
