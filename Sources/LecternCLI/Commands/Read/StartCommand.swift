internal import ArgumentParser
internal import LecternModel

struct StartCommand: StateCommand {
  static let configuration = describe(
    "start", "Begin reading items", example: "arxiv:1706.03762")
  static let state = ReadingState.reading

  @OptionGroup var marking: MarkingOptions
}
