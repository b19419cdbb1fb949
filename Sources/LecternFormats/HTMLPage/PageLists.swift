import LecternModel

/// The lists that the entries of a page are on, and how far the reader is in each.
struct PageLists {
  /// A list, numbered from 1 in the order in which it is met.
  struct Row {
    var title: String
    var tally = PageTally()
  }

  private(set) var rows: [Row] = []
  private var numbers: [String: Int] = [:]

  /// Counts an entry; the numbers of its lists.
  mutating func count(_ entry: PageEntry) -> [Int] {
    entry.lists.map { title in
      let number = numbers[title] ?? rows.count + 1
      if number > rows.count {
        numbers[title] = number
        rows.append(Row(title: title))
      }
      rows[number - 1].tally.count(entry.state)
      return number
    }
  }

  /// Appends the table of lists; nothing where there is none to choose.
  func append(to out: inout TextBuffer) {
    guard rows.count > 1 else { return }
    out.add("<nav id=\"lists\" aria-labelledby=\"lists-head\"><h2 id=\"lists-head\">Lists</h2>\n")
    out.add("<ul role=\"list\">\n")
    for (index, row) in rows.enumerated() {
      out.add("<li><a href=\"#lists\" data-list=\"\(index + 1)\" data-title=\"")
      out.add(row.title, .page)
      out.add("\">")
      row.tally.append(named: row.title, to: &out)
      out.add("</a></li>\n")
    }
    out.add("</ul></nav>\n")
  }
}
