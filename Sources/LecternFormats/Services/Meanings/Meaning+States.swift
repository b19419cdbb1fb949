import LecternModel

extension Meaning {
  /// A shelf, a status or a folder of which some names say where the reader stands. What says nothing is noted,
  /// unless another meaning of the same column keeps it.
  static func state(_ states: [String: ReadingState], isKept: Bool = false) -> Meaning {
    Meaning.text { text, draft in
      guard let state = states[ColumnName.normal(text)] else {
        if !isKept { draft.refuse(text, "reading state") }
        return
      }
      draft.state = draft.state ?? state
    }
  }

  /// A mark that implies a state where it is set.
  static func implies(_ state: ReadingState, when isSet: Bool = true) -> Meaning {
    flag(when: isSet) { $0.imply(state) }
  }

  /// The names that book trackers give their shelves, and what they mean; others become tags.
  static let bookShelf = state(bookShelves, isKept: true)
  /// The same where a book stands on one shelf of a fixed few.
  static let bookStatus = state(bookShelves)

  static let bookShelves: [String: ReadingState] = [
    "toread": .queued, "wanttoread": .queued, "wishlist": .queued, "tbr": .queued,
    "planned": .queued,
    "currentlyreading": .reading, "reading": .reading, "inprogress": .reading,
    "read": .read, "alreadyread": .read, "finished": .read, "readbutunowned": .read,
    "completed": .read,
    "didnotfinish": .dropped, "dnf": .dropped, "unfinished": .dropped, "abandoned": .dropped,
    "stoppedreading": .dropped, "stopped": .dropped,
    "paused": .paused, "onhold": .paused, "pausedreading": .paused,
  ]

  /// Shelves of a book: those that say where the reader stands, and tags.
  static func shelves(_ separators: String, plain: Set<String> = []) -> Meaning {
    Meaning { value, draft in
      for shelf in TagText.split(value, separators) {
        let name = ColumnName.normal(shelf)
        if let state = bookShelves[name] {
          draft.imply(state)
        } else if !plain.contains(name) {
          draft.add(tag: shelf)
        }
      }
    }
  }

  /// Stars of five; none and 0 mean no rating. Lectern knows half stars: quarters are rounded up.
  static let stars = Meaning.text { text, draft in
    guard draft.item.rating == nil else { return }
    guard let stars = Double(text.replacing(",", with: ".")), (0...5).contains(stars) else {
      return draft.refuse(text, "rating of 0.5 to 5 stars")
    }
    let halves = Int((stars * 2).rounded(.toNearestOrAwayFromZero))
    if halves > 0 { draft.item.rating = halves }
  }

  /// How far the reader is, in hundredths.
  static let percent = progress { $0 }
  /// How far the reader is, as a part of 1.
  static let fraction = progress { $0 * 100 }

  private static func progress(_ percent: @escaping @Sendable (Double) -> Double) -> Meaning {
    Meaning.text { text, draft in
      guard draft.item.progress == nil else { return }
      let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let number = Double(digits), number >= 0, percent(number) <= 100.5 else {
        return draft.refuse(text, "progress")
      }
      let hundredths = Int(percent(number).rounded())
      if hundredths > 0 { draft.item.progress = Progress(.percent, min(100, hundredths)) }
    }
  }
}
