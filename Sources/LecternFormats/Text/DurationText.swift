/// Lengths of time as feeds and lists write them.
public enum DurationText {
  /// Whole seconds of `1:02:03`, `62:03`, `3723`, `PT1H2M3S` (ISO 8601), `1h 2m`, `45 - 60 mins`
  /// (the longer); nil for anything else and for more than 10,000 hours.
  ///
  /// A number alone is seconds, and of two parts the first is minutes (Apple's rule for podcasts).
  public static func seconds(_ text: String) -> Int? {
    guard text.utf8.count <= 64 else { return nil }
    let text = text.lowercased().utf8.drop { $0 <= 0x20 }
    var bytes = Array(text)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard let first = bytes.first else { return nil }
    let seconds =
      first.isDigit || first == UInt8(ascii: ".")
      ? clock(bytes) ?? units(bytes) : first == UInt8(ascii: "p") ? iso(bytes) : nil
    guard let seconds, seconds >= 0, seconds <= 36_000_000 else { return nil }
    return Int(seconds)
  }

  /// `3723`, `62:03`, `1:02:03`, `1:02:03.5`.
  private static func clock(_ bytes: [UInt8]) -> Double? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 3, let last = parts.last, var total = number(last) else { return nil }
    var unit = 60.0
    for part in parts.dropLast().reversed() {
      guard part.allSatisfy(\.isDigit), let value = number(part) else { return nil }
      total += value * unit
      unit *= 60
    }
    return total
  }

  /// ISO 8601: `PT1H2M3.5S`, `P1DT2H`, `P2W`. Months and years have no length.
  private static func iso(_ bytes: [UInt8]) -> Double? {
    var total = 0.0
    var rest = bytes.dropFirst()
    var isTime = false
    guard rest.count > 1 else { return nil }
    while let byte = rest.first {
      if byte == UInt8(ascii: "t"), !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      guard let value = number(digits), let sign = rest[digits.endIndex...].first,
        let unit = (isTime ? isoTimes : isoDays)[sign]
      else { return nil }
      total += value * unit
      rest = rest[(digits.endIndex + 1)...]
    }
    return total
  }

  private static let isoDays: [UInt8: Double] = [
    UInt8(ascii: "d"): 86_400, UInt8(ascii: "w"): 604_800,
  ]
  private static let isoTimes: [UInt8: Double] = [
    UInt8(ascii: "h"): 3600, UInt8(ascii: "m"): 60, UInt8(ascii: "s"): 1,
  ]

  /// `1h 2m`, `1 hour, 2 minutes`, `45 - 60 mins`, `1.5 hrs`.
  private static func units(_ bytes: [UInt8]) -> Double? {
    var total = 0.0
    // A number whose unit is still to come: the first of a range.
    var open: Double?
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.drop { separators.contains($0) }
      let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      guard let value = number(digits) else { return rest.isEmpty ? finished(total, open) : nil }
      rest = rest[digits.endIndex...].drop { $0 == 0x20 }
      let word = rest.prefix { (0x61...0x7A).contains($0) }
      rest = rest[word.endIndex...]
      if word.isEmpty {
        guard open == nil, rest.first.map({ separators.contains($0) }) == true else { return nil }
        open = value
      } else {
        guard let unit = names[String(decoding: word, as: UTF8.self)] else { return nil }
        total += max(value, open ?? 0) * unit
        open = nil
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
      }
    }
    return finished(total, open)
  }

  private static func finished(_ total: Double, _ open: Double?) -> Double? {
    open == nil ? total : nil
  }

  /// Signs between parts, the bytes of an en dash among them.
  private static let separators = Set(" ,-~+".utf8).union("–".utf8)

  private static let names: [String: Double] = {
    var names: [String: Double] = [:]
    for (list, seconds) in [
      ("s sec secs second seconds sek sekunden", 1.0),
      ("m min mins minute minutes minuten mn", 60),
      ("h hr hrs hour hours std stunden heures", 3600),
      ("d day days", 86_400),
    ] {
      for name in list.split(separator: " ") { names[String(name)] = seconds }
    }
    return names
  }()

  /// A number of at most ten digits, with a fraction.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard (1...12).contains(bytes.count), bytes.contains(where: \.isDigit),
      bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).replacing(",", with: ".")
    return Double(text)
  }
}
