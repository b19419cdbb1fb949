internal import ArgumentParser

/// A fault of the command line that is seen only while a command runs, with the usage of that command.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ error: ValidationError, in command: any ParsableCommand.Type) {
    let usage = Lectern.usageString(for: command)
    // `lectern feeds add <url> …`: the names end where arguments begin.
    let names = usage.split(separator: " ").prefix { !"[<-".contains($0.prefix(1)) }
    description = """
      Error: \(error.message)
      Usage: \(usage)
        See '\(names.joined(separator: " ")) --help' for more information.
      """
  }
}
