import LecternModel

/// The date of a record that has several: the one that says most.
enum TaggedDate {
  /// Puts the best of the dates into a draft.
  static func settle(_ texts: [String], in draft: inout ReferenceDraft) {
    guard !texts.isEmpty else { return }
    let readings = texts.map { (text: $0, date: ReferenceDate.ris($0)) }
    guard let best = readings.max(by: { precision($0.date) < precision($1.date) }),
      let date = best.date
    else { return draft.keep(texts[0], as: "date") }
    var text = best.text
    // EndNote has the year in `PY` and the rest in `DA`: `Jan 5`.
    if let year = date.date?.year, date.date?.month == nil,
      let rest = readings.first(where: { $0.date == nil })?.text,
      let whole = ReferenceDate.spoken("\(rest) \(year)"), precision(whole) > precision(date)
    {
      text = whole.edtf?.text ?? whole.date?.text ?? text
    }
    draft.add(text, as: ReferenceField(role: .date, name: "date"))
  }

  private static func precision(_ date: ReferenceDate?) -> Int {
    guard let read = date else { return 0 }
    // Of two that are known to the year one may have a season.
    let rest = read.isWhole ? 0 : 1
    guard let date = read.date else { return rest }
    return (date.day != nil ? 6 : date.month != nil ? 4 : 2) + rest
  }
}

/// The genre of a record.
enum TaggedGenre {
  static func genre(_ types: [String], of draft: ReferenceDraft) -> Genre {
    let names = types.flatMap { $0.split(separator: "\n") }.map {
      Blanks.trimmed(String($0)).lowercased()
    }
    for name in names {
      let written = name.split { $0 == " " || $0 == "_" }.joined(separator: "-")
      if let genre = GenreNames.risTypes[name] ?? GenreNames.writtenTypes[written]
        ?? single[name]
      {
        // Zotero writes a paper as it writes the whole conference.
        if genre == .proceedings, draft[.container] != nil { return .conferencePaper }
        return genre == .article && draft[.container] == nil && draft[.title] == nil ? .misc : genre
      }
    }
    return draft[.container] == nil ? .misc : .article
  }

  /// PubMed's and Web of Science's words that are no type of RIS.
  private static let single: [String: Genre] = [
    "j": .article, "b": .book, "c": .conferencePaper, "s": .collection, "p": .patent,
    "review": .article,
    "journal article": .article, "book chapter": .chapter, "preprint": .preprint,
    "congress": .proceedings, "dataset": .dataset, "technical report": .report,
  ]
}
