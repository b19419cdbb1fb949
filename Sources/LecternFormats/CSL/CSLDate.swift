import LecternModel

/// Dates in CSL-JSON.
enum CSLDate {
  /// A date as EDTF: from its parts, of one day or of two, or its text. A season counts as no month.
  static func text(_ node: JSONNode) -> String? {
    if let text = node.text { return text }
    let days = (node["date-parts"]?.elements ?? []).prefix(2).compactMap(day)
    guard !days.isEmpty else { return node["raw"]?.text ?? node["literal"]?.text }
    var text = days.joined(separator: "/")
    // 21 to 24 stand for the seasons in the place of a month.
    if days.count == 1, days[0].utf8.count == 4, let season = node["season"]?.text,
      let number = Int(season), (1...4).contains(number)
    {
      text += "-\(20 + number)"
    }
    switch node["circa"]?.value {
    case .bool(true), .number, .string: text += "~"
    default: break
    }
    return text
  }

  private static func day(_ node: JSONNode) -> String? {
    let parts = node.elements.compactMap { $0.text.flatMap { Int(Blanks.trimmed($0)) } }
    guard let year = parts.first, (1...9999).contains(year) else { return nil }
    let date = ReferenceDate.valid(
      year, parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil)
    return date.text
  }

  /// A date as CSL-JSON has it: `date-parts`, and `raw` where it says more.
  static func value(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }.map {
      JSONValue.number(Int64($0))
    }
    return .object([("date-parts", .array([.array(parts)]))])
  }

  /// A date that is not of one day, month or year, as EDTF.
  static func value(edtf text: String) -> JSONValue {
    let sides = text.split(separator: "/").compactMap { PartialDate(text: String($0)) }
    guard sides.count == 2, sides.map(\.text).joined(separator: "/") == text else {
      return .object([("raw", .string(text))])
    }
    let parts = sides.map { date in
      JSONValue.array(
        [date.year, date.month, date.day].compactMap { $0 }.map { JSONValue.number(Int64($0)) })
    }
    return .object([("date-parts", .array(parts))])
  }
}
