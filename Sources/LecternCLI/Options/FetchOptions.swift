internal import ArgumentParser
internal import LecternKit
internal import LecternNet

/// How the net is asked.
struct FetchOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many requests at a time; never more than two to a host.", valueName: "n"))
  var jobs = 16

  @Option(
    name: .long,
    help: ArgumentHelp("How long to wait for a whole answer.", valueName: "seconds"))
  var timeout = 60

  @Option(
    name: .long,
    help: ArgumentHelp("The largest answer to be read, decompressed.", valueName: "MB"))
  var maxSize = 20

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout takes seconds from 1 to 3600.")
    }
    guard (1...1024).contains(maxSize) else {
      throw ValidationError("--max-size takes megabytes from 1 to 1024.")
    }
  }

  var http: HTTPOptions {
    var http = HTTPOptions(userAgent: Version.userAgent)
    http.jobs = jobs
    http.limits.totalSeconds = timeout
    http.limits.connectSeconds = min(timeout, http.limits.connectSeconds)
    http.limits.slowSeconds = min(timeout, http.limits.slowSeconds)
    http.limits.bodyBytes = maxSize << 20
    return http
  }
}
