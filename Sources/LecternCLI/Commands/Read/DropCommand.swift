internal import ArgumentParser
internal import LecternModel

struct DropCommand: StateCommand {
  static let configuration = describe(
    "drop", "Give items up", example: "'feed:example state:inbox' --yes")
  static let state = ReadingState.dropped

  @OptionGroup var marking: MarkingOptions
}
