/// What a field of a reference says, whatever its format calls it.
enum ReferenceRole: Hashable, Sendable {
  case title, subtitle, container, containerSubtitle, publisher, volume, issue, edition, series
  case pages, firstPage, lastPage, pageCount
  /// A whole date, or its parts.
  case date, year, month, day
  case language
  /// Kept by its name alone: `issn`, `location`.
  case extra
  /// A date that is kept by its name: `urldate`.
  case extraDate
  /// People that are kept by their name: `translator`.
  case extraPeople
}

/// What a format calls a field.
struct ReferenceField: Sendable {
  var role: ReferenceRole
  /// Of several fields of one role, that of the lowest rank counts.
  var rank = 0
  /// BibLaTeX's name, under which it is kept where it does not count.
  var name: String
}
