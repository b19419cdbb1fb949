public import Bytes
import LecternModel

/// A feed as other programs see it: the shape of `lectern parse --format json`.
///
/// Names and shapes are a contract. What is absent is left out, never null or empty; dates are RFC 3339 in
/// UTC, as written in `published_raw` and `updated_raw`; HTML is sanitised.
public enum FeedJSON {
  /// Reads a feed and writes it as one JSON object, piece by piece: first the entries as they come, then
  /// what is known at the end. Throws what `FeedReader.read` and `sink` throw.
  @discardableResult
  public static func write(
    _ input: Input, to sink: (String) throws -> Void
  ) throws -> FeedDocument {
    var out = TextBuffer()
    var isFirst = true
    let document = try FeedReader.read(input) { entry, _ in
      out.add(isFirst ? "{\"entries\":[\n" : ",\n")
      isFirst = false
      JSONValue.object(entry.members).append(to: &out)
      if out.bytes.count > 1 << 16 { try sink(out.take()) }
    }
    out.add(isFirst ? "{\"entries\":[],\n" : "\n],\n")
    let rest = TextBuffer.text(of: document.members)
    out.add(String(rest.dropFirst()))
    out.add("\n")
    try sink(out.take())
    return document
  }
}

/// A name and a value of an object.
typealias JSONMember = (name: String, value: JSONValue)

extension TextBuffer {
  fileprivate static func text(of members: [JSONMember]) -> String {
    var out = TextBuffer()
    JSONValue.object(members).append(to: &out)
    return out.take()
  }
}

/// Gathers the members of an object and leaves out what is absent.
struct JSONMembers {
  private(set) var all: [JSONMember] = []

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { all.append((name, .string(text))) }
  }

  mutating func add(_ name: String, _ number: Int?) {
    if let number { all.append((name, .number(Int64(number)))) }
  }

  mutating func add(_ name: String, _ values: [JSONValue]) {
    if !values.isEmpty { all.append((name, .array(values))) }
  }

  mutating func add(_ name: String, _ members: [JSONMember]?) {
    if let members, !members.isEmpty { all.append((name, .object(members))) }
  }

  /// A date under its name, and as written under the same with `_raw`.
  mutating func add(_ name: String, _ moment: FeedMoment?) {
    add(name, moment?.moment?.text)
    add(name + "_raw", moment?.raw)
  }
}
