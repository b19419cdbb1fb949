public import LecternModel

/// A date as it was written, and what it means.
public struct FeedMoment: Sendable, Hashable {
  /// As written.
  public var raw: String
  /// Nil when the text names no moment that can be told.
  public var moment: Timestamp?

  /// Reads a date of any form.
  public init(_ raw: String) {
    self.raw = raw
    moment = FeedDate.parse(raw)
  }

  /// A moment that is known already.
  public init(raw: String, moment: Timestamp?) {
    self.raw = raw
    self.moment = moment
  }
}
