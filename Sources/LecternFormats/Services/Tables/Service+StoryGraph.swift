import LecternModel

extension Service {
  /// StoryGraph's library: ratings in quarter stars, ISBN or an id of its own in one column.
  static let storyGraph = Service(
    name: "storygraph", title: "The StoryGraph (CSV)", kind: .book,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["readstatus title", "isbnuid title"],
        fields: [
          ("Title", .title), ("Authors", .namesInOrder), ("ISBN/UID", .isbn),
          ("Read Status", .bookStatus), ("Date Added", .added), ("Last Date Read", .finished),
          ("Dates Read", .timesRead), ("Star Rating", .stars), ("Review", .note),
          ("Tags", .shelves(",")),
        ])
    ])
}
