/// Labels of internationalised host names as ASCII (RFC 3492).
enum Punycode {
  /// DNS allows 63 bytes a label, so nothing longer can be a host name.
  private static let longestLabel = 63

  /// `münchen` as `mnchen-3ya`. Nil for what is too long for a host name.
  static func encode(_ label: some StringProtocol) -> String? {
    let points = label.unicodeScalars.map { Int($0.value) }
    guard points.count <= longestLabel else { return nil }
    var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
    var done = output.count
    if done > 0 { output.append(UInt8(ascii: "-")) }

    var state = State(isFirst: true, basic: done)
    var point = 0x80
    while done < points.count {
      guard let next = points.filter({ $0 >= point }).min() else { return nil }
      state.delta += (next - point) * (done + 1)
      point = next
      for other in points {
        if other < point { state.delta += 1 }
        if other == point {
          state.write(into: &output, done: done)
          done += 1
        }
      }
      state.delta += 1
      point += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private struct State {
    var delta = 0
    var bias = 72
    var isFirst: Bool
    let basic: Int

    init(isFirst: Bool, basic: Int) {
      self.isFirst = isFirst
      self.basic = basic
    }

    mutating func write(into output: inout [UInt8], done: Int) {
      var rest = delta
      var step = 36
      while true {
        let threshold = min(max(step - bias, 1), 26)
        if rest < threshold { break }
        output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        step += 36
      }
      output.append(digit(rest))
      adapt(points: done + 1)
    }

    private mutating func adapt(points: Int) {
      var rest = delta / (isFirst ? 700 : 2)
      rest += rest / points
      var step = 0
      while rest > 455 {
        rest /= 35
        step += 36
      }
      bias = step + 36 * rest / (rest + 38)
      delta = 0
      isFirst = false
    }

    private func digit(_ value: Int) -> UInt8 {
      UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)
    }
  }
}
