internal import ArgumentParser
internal import LecternModel

struct QueueCommand: StateCommand {
  static let configuration = describe(
    "queue", "Put items on the reading list", example: "feed:openai")
  static let state = ReadingState.queued

  @OptionGroup var marking: MarkingOptions
}
