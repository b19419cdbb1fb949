internal import ArgumentParser
internal import LecternModel

struct DoneCommand: StateCommand {
  static let configuration = describe(
    "done", "Mark items read", example: "'kind:paper state:reading' --on 2026-05-17")
  static let state = ReadingState.read

  @OptionGroup var marking: MarkingOptions
}
