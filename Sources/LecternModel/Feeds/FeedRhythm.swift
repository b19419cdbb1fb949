/// What a feed says, in words and by its habits, about when to ask it again.
public struct FeedRhythm: Hashable, Codable, Sendable {
  /// Minutes for which it need not be asked (RSS 2.0 `ttl`, `sy:updatePeriod`).
  public var ttlMinutes: Int?
  /// Hours of the day in UTC at which it need not be asked (RSS 2.0 `skipHours`).
  public var skipHours: [Int]?
  /// English names of days in UTC on which it need not be asked (RSS 2.0 `skipDays`).
  public var skipDays: [String]?
  /// When its latest entries came out, newest first, ten at the most.
  public var dates: [Timestamp] = []

  /// Nor is a feed that wants to be left alone for years, in minutes.
  private static let longestTTL = 30 * 24 * 60
  /// How many dates tell enough.
  public static let datesKept = 10
  private static let hour: Int64 = 3600
  /// Never more often than this, in seconds.
  static let shortest = hour
  /// Never more seldom than this, in seconds.
  static let longest = 30 * 24 * hour
  /// For a feed that says nothing of itself, in seconds.
  private static let usual = 6 * hour
  /// An answer that may be kept for years is not taken at its word, in seconds.
  private static let longestLifetime = 7 * 24 * hour

  /// A feed that has said nothing yet.
  public init() {}

  /// Takes the date of an entry, in any order.
  public mutating func note(_ date: Timestamp) {
    guard dates.count < Self.datesKept || dates.last.map({ $0 < date }) ?? true else { return }
    dates.insert(date, at: dates.firstIndex { $0 < date } ?? dates.endIndex)
    if dates.count > Self.datesKept { dates.removeLast() }
  }

  /// Seconds until it is worth asking again: a quarter of the usual gap between entries, more the longer it has
  /// been silent; no less than it asks for, and between an hour and thirty days.
  ///
  /// `lifetime` is how long HTTP says the answer may be used, in seconds.
  func interval(now: Timestamp, lifetime: Int64?) -> Int64 {
    let past = dates.filter { $0 <= now }
    var interval = Self.usual
    if let newest = past.first {
      let gaps = zip(past, past.dropFirst()).map { $0.seconds - $1.seconds }.sorted()
      let gap = gaps.isEmpty ? Self.usual * 4 : gaps[gaps.count / 2]
      interval = max(gap / 4, (now.seconds - newest.seconds) / 10)
    }
    let ttl = Int64(min(max(0, ttlMinutes ?? 0), Self.longestTTL)) * 60
    let asked = max(ttl, min(max(0, lifetime ?? 0), Self.longestLifetime))
    return min(max(interval, asked, Self.shortest), Self.longest)
  }

  /// The first hour from a time on at which the feed may be asked by its own word.
  func allowed(from time: Timestamp) -> Timestamp {
    let hours = Set(skipHours ?? []).filter { (0...24).contains($0) }.map { $0 % 24 }
    let days = Set((skipDays ?? []).map { String($0.lowercased().prefix(3)) })
    guard !hours.isEmpty || !days.isEmpty else { return time }
    var hour = time
    // A week has them all: who forbids every hour is not obeyed.
    for _ in 0..<(7 * 24) {
      if !hours.contains(hour.utc.hour), !days.contains(Self.day(of: hour)) { return hour }
      hour = Timestamp(seconds: (hour.seconds / Self.hour + 1) * Self.hour)
    }
    return time
  }

  /// `mon`: the first of January 1970 was a Thursday.
  private static func day(of time: Timestamp) -> String {
    let days = Int((time.seconds / (24 * hour)) % 7)
    return ["thu", "fri", "sat", "sun", "mon", "tue", "wed"][(days + 7) % 7]
  }
}
