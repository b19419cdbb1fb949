import XMLTree

/// A bookmark as bookmark files write it, for those that are refused.
enum BookmarkSource {
  /// The bookmark with all its attributes, in its folders.
  static func text(of entry: BookmarkEntry) -> String {
    var out = TextBuffer()
    for folder in entry.folder {
      out.add("<DT><H3>")
      out.add(folder, .markup)
      out.add("</H3><DL><p>\n")
    }
    out.add("<DT><A")
    for attribute in entry.tag.attributes {
      out.add(attribute: attribute.name.uppercased(), attribute.value)
    }
    out.add(">")
    out.add(RowText.collapsed(entry.title), .markup)
    out.add("</A>\n")
    if !entry.description.isEmpty {
      out.add("<DD>")
      out.add(entry.description, .markupLines)
      out.add("\n")
    }
    out.add(String(repeating: "</DL><p>\n", count: entry.folder.count))
    return out.take()
  }
}
