internal import LecternFormats

/// Something that programs get as a row: a tag, a list, a feed. Its columns are said once, for all forms.
protocol DataRow {
  /// In the order of CSV and TSV. Programs read them by name; new ones come last.
  static var columns: [DataColumn<Self>] { get }
}

extension DataRow {
  /// The row as an object, its names sorted; what is absent is left out.
  var json: JSONValue {
    .object(
      Self.columns.compactMap { column in column.value(self).map { (column.name, $0) } }
        .sorted { $0.name < $1.name })
  }
}
