import LecternModel

/// One entry of the page.
struct PageItem {
  private let entry: ExportEntry
  private var item: Item { entry.item }

  init(_ entry: ExportEntry) { self.entry = entry }

  /// Appends the entry up to the place of the link to itself. The script reads kind, state, year, rating, first
  /// author and date of adding from the attributes, tags and words from the text.
  func appendHead(to out: inout TextBuffer) {
    out.add(" data-k=\"")
    out.add(item.kind.rawValue)
    out.add("\" data-s=\"")
    out.add(item.state.rawValue)
    out.add("\"")
    add(attribute: "data-y", item.metadata.year.map { String($0) }, to: &out)
    add(attribute: "data-r", item.rating.map { String($0) }, to: &out)
    add(attribute: "data-w", item.metadata.authors?.first?.sortName, to: &out)
    out.add(" data-a=\"")
    out.add(item.added.seconds)
    out.add("\"><span class=\"st\"><span class=\"vh\">")
    out.add(item.state.rawValue)
    out.add("</span></span>")
    appendTitle(to: &out)
  }

  /// Appends the rest of the entry.
  func appendTail(to out: inout TextBuffer) {
    out.add("</p>")
    PageFacts(item).append(to: &out)
    appendRemark(to: &out)
    appendTags(to: &out)
    appendMore(to: &out)
    out.add("</li>\n")
  }

  private func appendTitle(to out: inout TextBuffer) {
    let link = item.linkToFollow.flatMap { Link.isClickable($0) ? $0 : nil }
    out.add("<p class=\"t\">")
    out.add(link == nil ? "<span" : "<a")
    add(attribute: "href", link, to: &out)
    if link != nil { out.add(" rel=\"noopener noreferrer\"") }
    add(attribute: "lang", item.metadata.language, to: &out)
    out.add(" dir=\"auto\">")
    out.add(item.title, .page)
    out.add(link == nil ? "</span>" : "</a>")
    if entry.isOptional { out.add(" <span class=\"note\">optional</span>") }
    if item.isPrivate { out.add(" <span class=\"note\">private</span>") }
  }

  private func appendRemark(to out: inout TextBuffer) {
    guard let remark = entry.remark, !remark.isEmpty else { return }
    out.add("<p class=\"m\" dir=\"auto\">")
    out.add(remark, .pageLines)
    out.add("</p>")
  }

  private func appendTags(to out: inout TextBuffer) {
    guard !item.tags.isEmpty else { return }
    out.add("<p class=\"g\">")
    for tag in item.tags {
      out.add("<span>")
      out.add(tag, .page)
      out.add("</span> ")
    }
    out.add("</p>")
  }

  /// The abstract and the reader's notes, folded away.
  private func appendMore(to out: inout TextBuffer) {
    let summary = item.metadata.summary.map { Excerpt.of($0, limit: 1500) } ?? ""
    let notes = item.notes.filter { !$0.isEmpty }
    guard !summary.isEmpty || !notes.isEmpty else { return }
    let names = [summary.isEmpty ? nil : "summary", notes.isEmpty ? nil : "notes"]
    let label = names.compactMap { $0 }.joined(separator: " and ")
    out.add("<details><summary>\(label)</summary>")
    if !summary.isEmpty {
      out.add("<p dir=\"auto\">")
      out.add(summary, .pageLines)
      out.add("</p>")
    }
    for note in notes {
      out.add("<blockquote dir=\"auto\">")
      out.add(note, .pageLines)
      out.add("</blockquote>")
    }
    out.add("</details>")
  }

  private func add(attribute name: String, _ value: String?, to out: inout TextBuffer) {
    guard let value else { return }
    out.add(" ")
    out.add(name)
    out.add("=\"")
    out.add(value, .page)
    out.add("\"")
  }
}
