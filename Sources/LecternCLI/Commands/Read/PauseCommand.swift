internal import ArgumentParser
internal import LecternModel

struct PauseCommand: StateCommand {
  static let configuration = describe(
    "pause", "Set items aside for a while", example: "20-23")
  static let state = ReadingState.paused

  @OptionGroup var marking: MarkingOptions
}
