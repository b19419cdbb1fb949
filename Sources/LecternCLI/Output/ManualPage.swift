internal import ArgumentParser

/// The manual page in roff (man(7)), made from what the commands say of themselves: `lectern help manual`.
enum ManualPage {
  static var text: String {
    let root = Lectern.configuration
    var lines = [
      ".TH LECTERN 1 \"\" \"lectern \(root.version)\"",
      ".SH NAME", "lectern \\- " + escape(root.abstract),
      ".SH SYNOPSIS", ".B lectern", "\\fIcommand\\fR [\\fIoptions\\fR] [\\fIquery\\fR]",
      ".SH DESCRIPTION",
    ]
    lines += verbatim(root.discussion)
    lines.append(".SH COMMANDS")
    for command in root.groupedSubcommands.flatMap(\.subcommands) {
      lines.append(".SS \"lectern \(command._commandName)\"")
      lines += verbatim(Lectern.helpMessage(for: command, columns: 80))
    }
    for page in HelpPage.all {
      lines.append(".SH \(page.name.uppercased())")
      lines += verbatim(page.text)
    }
    lines += [
      ".SH EXIT STATUS", "0 done; 1 failed; 2 done, with rejected items; 64 wrong usage.",
      ".SH ENVIRONMENT", ".TP", ".B LECTERN_CATALOGUE", "The catalogue's file.",
      ".TP", ".B LECTERN_RULES", "A file of your own rules for links.",
      ".TP", ".B NO_COLOR", "No colours when set.",
    ]
    return lines.joined(separator: "\n")
  }

  private static func verbatim(_ text: String) -> [String] {
    [".nf"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { escape($0) }
      + [".fi"]
  }

  /// A backslash and a hyphen mean something to roff, and so does a dot or quote that begins a line.
  private static func escape(_ line: some StringProtocol) -> String {
    var text = ""
    for character in line {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      default: text.append(character)
      }
    }
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
