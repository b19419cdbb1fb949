import LecternModel

/// Makes what a template sees of a whole export.
struct TemplateContext {
  private let items: TemplateItems
  private let budget: TemplateBudget

  init(_ budget: TemplateBudget) {
    items = TemplateItems(budget)
    self.budget = budget
  }

  /// The list: title, count, totals, items, sections.
  func list(_ title: String, _ entries: [ExportEntry]) -> TemplateObject {
    let sections = Self.sections(of: entries)
    let whole = group(title, entries[...])
    return TemplateObject(title) { name in
      guard name == "sections" else { return whole.child(named: name) }
      return TemplateList(name, budget, count: sections.count) {
        section(entries[sections[$0]])
      }
    }
  }

  /// Entries under one heading. Those under none make a section without a title.
  private func section(_ entries: ArraySlice<ExportEntry>) -> TemplateObject {
    let path = entries.first?.section ?? []
    let group = group(path.last, entries)
    return TemplateObject(path.last ?? "") { name in
      switch name {
      case "path": TemplateList(name, budget, path.map { Escapes.plain($0) })
      case "level": path.count
      default: group.child(named: name)
      }
    }
  }

  private func group(_ title: String?, _ entries: ArraySlice<ExportEntry>) -> TemplateObject {
    var tally: [ReadingState: Int] = [:]
    for entry in entries { tally[entry.item.state, default: 0] += 1 }
    return TemplateObject { name in
      switch name {
      case "title":
        guard let title else { return TemplateAbsent() }
        let plain = Escapes.plain(title)
        budget.print(plain)
        return plain
      case "count": return entries.count
      case "items": return items.list(entries)
      case "totals": return Self.totals(tally)
      default: return nil
      }
    }
  }

  private static func totals(_ tally: [ReadingState: Int]) -> TemplateObject {
    TemplateObject { name in
      if name == "unread" { return ReadingState.unread.reduce(0) { $0 + tally[$1, default: 0] } }
      return ReadingState(rawValue: name).map { tally[$0, default: 0] }
    }
  }

  /// The ranges of entries that stand under the same headings.
  private static func sections(of entries: [ExportEntry]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, entry) in entries.enumerated() {
      if let last = ranges.last, entries[last.lowerBound].section == entry.section {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }
}
