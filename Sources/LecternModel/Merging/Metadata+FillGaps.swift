extension Metadata {
  /// Takes from `other` what is missing here, and overwrites nothing.
  public mutating func fillGaps(from other: Metadata) {
    title = title ?? other.title
    kind = kind ?? other.kind
    authors = authors ?? other.authors
    published = published ?? other.published
    editors = editors ?? other.editors
    genre = genre ?? other.genre
    extra = extra ?? other.extra
    summary = summary ?? other.summary
    language = language ?? other.language
    publisher = publisher ?? other.publisher
    edition = edition ?? other.edition
    series = series ?? other.series
    durationSeconds = durationSeconds ?? other.durationSeconds
    pageCount = pageCount ?? other.pageCount
    effortMinutes = effortMinutes ?? other.effortMinutes
    thumbnail = thumbnail ?? other.thumbnail
    keyword = keyword ?? other.keyword
    // Volume, issue and pages mean something only together with their container.
    if container == nil || container == other.container {
      container = container ?? other.container
      volume = volume ?? other.volume
      issue = issue ?? other.issue
      pages = pages ?? other.pages
    }
  }
}
