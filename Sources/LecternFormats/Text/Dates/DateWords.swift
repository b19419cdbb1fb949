/// What a lower-case word in a date can mean. Some are a month in one language and a weekday in
/// another.
struct DateWord: Sendable {
  /// From 1.
  var month: Int?
  /// From Monday as 1.
  var weekday: Int?
  var zone: TimeZoneRule?
  var meridiem: DateFields.Meridiem?
  var unit: DateWords.Unit?
  /// Says nothing more: `at`, `de`, `Uhr`.
  var isFiller = false
  /// Only written in Korea, whose time is nine hours east.
  var isKorean = false
}

/// All the words of dates.
enum DateWords {
  /// What a word behind a number makes of it, as in `2004年`.
  enum Unit: Sendable { case year, month, day, hour, minute, second }

  static let all: [String: DateWord] = {
    var all: [String: DateWord] = [:]
    for (place, line) in monthNames.enumerated() {
      for word in line.split(whereSeparator: \.isWhitespace) {
        all[String(word), default: DateWord()].month = place + 1
      }
    }
    for (place, line) in weekdayNames.enumerated() {
      for word in line.split(whereSeparator: \.isWhitespace) {
        all[String(word), default: DateWord()].weekday = place + 1
      }
    }
    for (name, zone) in TimeZones.names { all[name, default: DateWord()].zone = zone }
    for (name, zone) in TimeZones.places { all[name, default: DateWord()].zone = zone }
    for (word, unit) in units { all[word, default: DateWord()].unit = unit }
    for (word, meridiem) in meridiems { all[word, default: DateWord()].meridiem = meridiem }
    for word in fillers.split(separator: " ") {
      all[String(word), default: DateWord()].isFiller = true
    }
    for word in ["년", "오전", "오후"] { all[word, default: DateWord()].isKorean = true }
    return all
  }()

  private static let fillers =
    "at on of the um uhr à le de del du den kl klo il alle o a las og st nd rd th er date t"

  private static let units: [String: Unit] = [
    "년": .year, "年": .year, "월": .month, "月": .month, "일": .day, "日": .day, "号": .day, "號": .day,
    "시": .hour, "時": .hour, "时": .hour, "點": .hour, "点": .hour, "h": .hour, "분": .minute,
    "分": .minute, "초": .second, "秒": .second,
  ]

  private static let meridiems: [String: DateFields.Meridiem] = [
    "am": .am, "pm": .pm, "오전": .am, "오후": .pm, "午前": .am, "午後": .pm, "上午": .am, "下午": .pm,
    "πμ": .am, "μμ": .pm,
  ]
}
