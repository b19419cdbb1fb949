internal import Bytes
internal import LecternNet

extension Input {
  /// The body of an answer, with what the answer says of it.
  convenience init(_ response: HTTPResponse, limit: Int) {
    self.init(name: HostName.withoutUser(response.url), bytes: response.body)
    charset = response.charset
    baseURL = response.url
    self.limit = limit
  }
}
