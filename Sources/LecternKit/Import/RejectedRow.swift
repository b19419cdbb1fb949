public import LecternFormats
public import LecternModel

/// A row that an import refused, with what is needed to write it down.
public struct RejectedRow: Sendable {
  /// The source, as the report names it.
  public let source: String
  /// The form in which the source's rows are written.
  public let sheet: RejectSheet
  /// The row and the reason.
  public let rejection: Rejection
}
