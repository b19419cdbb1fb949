internal import ArgumentParser

/// Whether long text goes to the pager.
struct PagerOptions: ParsableArguments {
  @Flag(name: .long, help: "Do not show long text through the pager.")
  var noPager = false

  var isWanted: Bool { !noPager }
}
