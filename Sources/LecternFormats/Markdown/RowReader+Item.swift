import LecternModel

extension RowReader {
  /// The item of a draft, without its place.
  func item(_ draft: RowDraft, _ marks: RowMarks) -> ImportedItem {
    var item = ImportedItem(title: draft.title, url: draft.url)
    item.otherLinks = draft.otherLinks
    // Struck out is done where the box says so, and given up otherwise.
    item.state = draft.isStruck && marks.state != .read ? .dropped : marks.state
    item.metadata.kind = marks.kind
    item.tags = marks.tags
    item.stateDate = item.state == marks.state ? marks.stateDate : nil
    RemarkReader.read(draft, into: &item)
    return item
  }
}
