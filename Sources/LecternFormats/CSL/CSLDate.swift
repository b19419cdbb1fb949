import JSONTree
import LecternModel

/// Dates in CSL-JSON.
enum CSLDate {
  /// A date as EDTF: from its parts, of one day or of two, or its text.
  static func text(_ node: JSONNode) -> String? {
    if let text = node.text { return text }
    let given = (node["raw"] ?? node["literal"] ?? node["edtf"])?.text
    let sides = (node["date-parts"]?.elements ?? []).prefix(2).map { (given: $0, day: day($0)) }
    guard sides.contains(where: { $0.day != nil }) else { return given }
    let days = sides.filter { $0.day != nil || isOpen($0.given) }.map(\.day)
    var date = ExtendedDate(from: days[0], to: days.count > 1 ? days[1] : nil)
    date.isRange = days.count > 1
    if !date.isRange, date.start?.month == nil { date.start?.month = season(node["season"]) }
    switch node["circa"]?.value {
    case .bool(true), .number, .string: date.start?.mark = "~"
    default: break
    }
    // The words may say more than the parts beside them.
    if let given, let read = ReferenceDate.ris(given), read.edtf == nil, read.date == date.date {
      return given
    }
    return date.text
  }

  private static func day(_ node: JSONNode) -> ExtendedDate.Day? {
    let parts = node.elements.compactMap { $0.text.flatMap { Int(Blanks.trimmed($0)) } }
    guard let year = parts.first, year != 0, year.magnitude < 1_000_000_000 else { return nil }
    let month = parts.count > 1 && parts[1] <= 12 ? parts[1] : nil
    return ExtendedDate.Day(year: year, month: month, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The year 0 stands for the open side of a range.
  private static func isOpen(_ node: JSONNode) -> Bool { node.elements.first?.text == "0" }

  private static func season(_ node: JSONNode?) -> Int? {
    guard let text = node?.text else { return nil }
    return Int(text).flatMap { (1...4).contains($0) ? 20 + $0 : nil } ?? ReferenceDate.season(text)
  }

  /// Appends the members of a date of publication as CSL-JSON has it.
  static func append(_ date: PartialDate, to out: inout TextBuffer) {
    out.add("\"date-parts\":[[")
    out.add(date.year)
    for part in [date.month, date.day] {
      guard let part else { break }
      out.add(",")
      out.add(part)
    }
    out.add("]]")
  }

  /// A date of any form: its parts, and where they don't say all that the text says, the text.
  static func value(_ text: String) -> JSONValue {
    let read = ReferenceDate.ris(text)
    if let members = read?.edtf.flatMap(members) { return .object(members) }
    let known = read?.date.map { [dateParts([parts($0)])] } ?? []
    return .object(known + [("literal", .string(text))])
  }

  /// Nil where the parts don't say it.
  private static func members(_ date: ExtendedDate) -> [(String, JSONValue)]? {
    let sides = date.isRange ? [date.start, date.end] : [date.start]
    guard sides.allSatisfy({ $0?.unknownDigits ?? 0 == 0 && !(date.isRange && $0?.season != nil) })
    else { return nil }
    let season = date.start?.season.map { ("season", JSONValue.number(Int64($0))) }
    let circa = sides.contains { $0?.mark != nil } ? ("circa", JSONValue.bool(true)) : nil
    return [dateParts(sides.map(parts))] + [season, circa].compactMap { $0 }
  }

  private static func dateParts(_ sides: [JSONValue]) -> (String, JSONValue) {
    ("date-parts", .array(sides))
  }

  private static func parts(_ day: ExtendedDate.Day?) -> JSONValue {
    guard let day else { return .array([.number(0)]) }
    let month = day.season == nil ? day.month : nil
    return .array([day.year, month, day.day].compactMap { $0 }.map { .number(Int64($0)) })
  }

  private static func parts(_ date: PartialDate) -> JSONValue {
    parts(ExtendedDate.Day(year: date.year, month: date.month, day: date.day))
  }
}
