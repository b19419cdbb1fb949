/// What a word in a date can mean. Words are lower-case; some mean a month in one language and a
/// weekday in another.
struct DateWords: Sendable {
  /// What a word after a number makes of it, as in `2004年`.
  enum Unit: Sendable { case year, month, day, hour, minute, second }

  static let months = index(monthNames)
  static let weekdays = index(weekdayNames)

  /// Words that say nothing more: `at`, `de`, `Uhr`.
  static let fillers = words(
    "at on of the um uhr à le de del du den kl klo il alle o a las og st nd rd th er date t")

  static let units: [String: Unit] = [
    "년": .year, "年": .year, "월": .month, "月": .month, "일": .day, "日": .day, "号": .day, "號": .day,
    "시": .hour, "時": .hour, "时": .hour, "點": .hour, "点": .hour, "h": .hour, "분": .minute,
    "分": .minute, "초": .second, "秒": .second,
  ]

  static let meridiems: [String: DateFields.Meridiem] = [
    "am": .am, "pm": .pm, "오전": .am, "오후": .pm, "午前": .am, "午後": .pm, "上午": .am, "下午": .pm,
    "πμ": .am, "μμ": .pm,
  ]

  /// Words of forms that are only written in Korea, whose time is nine hours east.
  static let korean: Set<String> = ["년", "오전", "오후"]

  private static func index(_ names: [String]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, line) in names.enumerated() {
      for word in line.split(whereSeparator: \.isWhitespace) { index[String(word)] = position + 1 }
    }
    return index
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
