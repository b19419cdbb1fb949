/// Numbers that can be asked for.
public enum NumberField: String, CaseIterable, Sendable {
  /// Year of publication.
  case year
  /// Rating in half stars, 1 to 10.
  case rating
  /// How many sources mention it.
  case mentions
  /// Estimated minutes it takes.
  case time
}

/// Days that can be asked for.
public enum DayField: String, CaseIterable, Sendable {
  /// When it was collected.
  case added
  /// When its state last changed.
  case changed
}

/// Things an item may have.
public enum Feature: String, CaseIterable, Sendable {
  /// A note of the reader's.
  case note
  /// A tag.
  case tag
  /// A rating.
  case rating
  /// A link.
  case url
  /// An author.
  case author
  /// A year of publication.
  case year
  /// Stored text.
  case content
  /// Progress.
  case progress
  /// A subscription.
  case feed
  /// A title of its own.
  case title
  /// A summary.
  case summary
  /// A place in a list.
  case list
  /// An estimate of the time it takes.
  case time
  /// A key for citing it.
  case citation
}

/// What an item may be, besides being in a state: `is:overdue`.
public enum Trait: String, CaseIterable, Sendable {
  /// Being read, and nothing was done with it for thirty days.
  case overdue
  /// Marked as not to be shown to others.
  case `private`
  /// Its link led nowhere any more when it was asked last.
  case dead
  /// Its link led elsewhere for good when it was asked last.
  case moved
}
