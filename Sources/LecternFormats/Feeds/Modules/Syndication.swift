/// When a feed is to be asked again (web.resource.org/rss/1.0/modules/syndication).
extension FeedModule {
  static let syndication = FeedModule(
    namespaces: ["http://purl.org/rss/1.0/modules/syndication/"],
    prefixes: ["sy", "syn"],
    feed: [
      "updateperiod": { $0.updatePeriod = $1.line?.lowercased() },
      "updatefrequency": { $0.updateFrequency = $1.number },
    ])
}

enum Syndication {
  /// Minutes between two updates; nil for periods that nobody knows.
  static func minutes(period: String?, frequency: Int?) -> Int? {
    guard period != nil || frequency != nil, let length = periods[period ?? "daily"] else {
      return nil
    }
    return max(1, length / max(1, frequency ?? 1))
  }

  private static let periods = [
    "hourly": 60, "daily": 1440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
  ]
}
