import LecternModel

/// What has been read of a date. Each field may be set once.
struct DateFields {
  /// A number that stands for a year, a month or a day.
  struct Number {
    var value: Int
    var digits: Int
  }

  enum Meridiem { case am, pm }

  var year: Int?
  var month: Int?
  var day: Int?
  /// Day of the year, from 1.
  var ordinal: Int?
  /// ISO week and its day, from Monday as 1.
  var week: (number: Int, day: Int)?
  /// Numbers whose part in the date is still to be found, in order.
  var numbers: [Number] = []
  /// What stands between them, if all are joined by one sign.
  var separator: UInt8?
  /// From Monday as 1.
  var weekday: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  var meridiem: Meridiem?
  var zone: TimeZoneRule?
  /// Whether `zone` is a number, which counts more than a name.
  var hasOffset = false
  /// What a form implies by itself where it has no zone.
  var impliedOffset: Int?

  /// Whether there is anything of a date but a name.
  var hasDate: Bool { year != nil || !numbers.isEmpty }

  /// How many of year, month and day are there.
  var dateParts: Int {
    numbers.count + (year == nil ? 0 : 1) + (month == nil ? 0 : 1) + (day == nil ? 0 : 1)
  }

  /// The moment these fields name; nil if they are too few, too many or out of range.
  var moment: Timestamp? {
    guard let day = civilDay, let clock else { return nil }
    let local = day.seconds + Int64(clock)
    guard let zone else { return checked(local, offset: impliedOffset) }
    guard let offset = zone.offset(atLocal: local) else { return nil }
    return checked(local, offset: offset, isKnown: zone != .unknownPlace)
  }

  private func checked(_ local: Int64, offset: Int?, isKnown: Bool = true) -> Timestamp? {
    let moment = Timestamp(
      seconds: local - Int64(offset ?? 0) * 60, offsetMinutes: isKnown ? offset : nil)
    // A leap second is the last of a day in UTC.
    if second == 60, moment.seconds % 86_400 != 0 { return nil }
    return (1000...9999).contains(moment.utc.year) ? moment : nil
  }

  /// Seconds since midnight.
  private var clock: Int? {
    guard var hour else { return minute == nil && meridiem == nil ? 0 : nil }
    let minute = minute ?? 0
    let second = second ?? 0
    if let meridiem {
      switch (meridiem, hour) {
      case (.am, 12): hour = 0
      case (.pm, 1...11): hour += 12
      case (.am, 0...11), (.pm, 12...23): break
      default: return nil
      }
    }
    if hour == 24, minute == 0, second == 0 { return 86_400 }
    guard hour <= 23, minute <= 59, second <= 60 else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}

/// Sets a field; false if it is set already.
func fill(_ field: inout Int?, _ value: Int) -> Bool {
  guard field == nil else { return false }
  field = value
  return true
}
