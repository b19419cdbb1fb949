import LecternModel

/// Makes what a template sees of the entries of an export.
struct TemplateItems {
  private let budget: TemplateBudget

  init(_ budget: TemplateBudget) { self.budget = budget }

  /// A list of entries.
  func list(_ entries: ArraySlice<ExportEntry>) -> TemplateList {
    TemplateList("items", budget, count: entries.count) {
      object(entries[entries.startIndex + $0])
    }
  }

  private func object(_ entry: ExportEntry) -> TemplateObject {
    guard case .object(let members) = ItemJSON(entry).value else {
      return TemplateObject { _ in nil }
    }
    let item = entry.item
    return TemplateObject(Escapes.plain(item.title)) { name in
      switch name {
      case "is": return Self.flags(item)
      case "link": return text(item.linkToFollow.flatMap { Link.isClickable($0) ? $0 : nil })
      case "url": return text(item.url.flatMap { Link.runs($0) ? nil : $0 })
      default:
        if let member = members.first(where: { $0.name == name }) {
          return value(member.value, name)
        }
        return TemplateNames.isItems(name) ? TemplateAbsent() : nil
      }
    }
  }

  private func text(_ text: String?) -> Any {
    guard let text else { return TemplateAbsent() }
    let plain = Escapes.plain(text)
    budget.print(plain)
    return plain
  }

  /// A value of JSON as the library knows it.
  private func value(_ value: JSONValue, _ name: String) -> Any {
    switch value {
    case .string(let string): text(string)
    case .number(let number): Int(number)
    case .decimal: value.text
    case .bool(let bool): bool
    case .array(let values):
      TemplateList(name, budget, count: values.count) { self.value(values[$0], name) }
    case .object(let members):
      TemplateObject { part in
        members.first { $0.name == part }.map { self.value($0.value, part) }
      }
    }
  }

  /// `is.read`, `is.unread`, `is.paper`: Mustache can ask, but not compare.
  private static func flags(_ item: Item) -> TemplateObject {
    TemplateObject { name in
      name == "unread"
        ? ReadingState.unread.contains(item.state)
        : name == item.state.rawValue || name == item.kind.rawValue
    }
  }
}
