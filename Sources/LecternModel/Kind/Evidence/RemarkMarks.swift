/// Short marks in a remark that say what a link is: `[pdf]`, `(video)`, a cell `Course`.
enum RemarkMarks {
  /// A mark has two words at the most.
  private static let longest = 24

  static func all(in remark: String) -> [String] {
    remark.utf8.split { "[](){}|`*".utf8.contains($0) }
      .filter { $0.count <= longest }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
