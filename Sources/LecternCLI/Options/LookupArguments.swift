internal import ArgumentParser
internal import LecternKit

/// How pages and catalogues of works are asked.
struct LookupArguments: ParsableArguments {
  @Flag(name: .long, help: "Ask catalogues again of which an answer is kept.")
  var fresh = false

  @OptionGroup var fetch: FetchOptions

  var options: LookupOptions {
    var options = LookupOptions()
    options.usesCache = !fresh
    return options
  }
}
