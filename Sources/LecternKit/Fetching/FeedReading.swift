internal import Bytes
internal import LecternCatalogue
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// Brings the entries of a received feed into the catalogue, by the path that imports take.
struct FeedReading {
  private let feed: Subscription
  private let response: HTTPResponse
  private let limit: Int

  init(_ feed: Subscription, _ response: HTTPResponse, limit: Int) {
    self.feed = feed
    self.response = response
    self.limit = limit
  }

  /// Reads it; what is no feed takes back all of itself and is a failure.
  func run(_ session: ImportSession, _ report: inout FeedReport) throws -> FetchOutcome {
    let input = Input(response, limit: limit)
    var source = SourceReport(name: feed.url)
    do {
      let format = try ImportFormats.recogniseFeed(input)
      var work = SourceImport(
        source, format: format, session: session, options: ImportOptions(), location: feed.key,
        rejected: { _ in })
      defer { source = work.report }
      try session.source { _ in try work.read(input) }
    } catch let error as ImportError {
      return .failed(FetchFailure("the answer \(error.reason)"))
    } catch let error as InputError {
      return .failed(FetchFailure("\(error)"))
    }
    report.counts = source.counts
    report.rejections = source.rejections
    if source.counts.new + source.counts.merged > 0 { report.result = .updated }
    return source.isCutOff ? .cutOff(source.rhythm) : .fresh(source.rhythm)
  }
}
