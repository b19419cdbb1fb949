/// What to do with an answer that may point elsewhere.
enum RedirectDecision: Equatable {
  /// It is the answer.
  case stay
  /// Go there.
  case follow(HTTPResponse.Redirect, reach: Reach)
  /// Don't.
  case refuse(HTTPFault)

  /// Decides by the status and where it points: an absolute address, nil when there is none. `visited` are the
  /// addresses so far, the first one included.
  ///
  /// `wasPublic`: whether any step so far was answered from the public net. From there nothing leads into a
  /// private one.
  static func decide(
    status: Int, target: String?, visited: [String], reach: Reach, wasPublic: Bool, limit: Int
  ) -> Self {
    guard [301, 302, 303, 307, 308].contains(status), let target, !target.isEmpty else {
      return .stay
    }
    guard let scheme = target.firstIndex(of: ":").map({ target[..<$0].lowercased() }),
      scheme == "http" || scheme == "https"
    else {
      let scheme = target.prefix { $0 != ":" }
      return .refuse(
        HTTPFault(.redirect, "redirects to '\(scheme):', which is neither http nor https"))
    }
    // Once more may be with the cookie that was just set.
    if visited.count(where: { $0 == target }) > 1 {
      return .refuse(HTTPFault(.redirect, "redirects in a circle (\(target))"))
    }
    guard visited.count <= limit else {
      return .refuse(HTTPFault(.redirect, "redirects more than \(limit) times"))
    }
    return .follow(
      HTTPResponse.Redirect(status: status, url: target), reach: wasPublic ? .publicOnly : reach)
  }
}
