internal import ArgumentParser
internal import LecternKit

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
    lines += verbatim(HelpLayout.fitted(root.discussion, width: columns))
    lines.append(".SH COMMANDS")
    for command in root.groupedSubcommands.flatMap(\.subcommands) {
      lines += section(command, path: "lectern")
    }
    for page in HelpPage.all {
      lines.append(".SH \(page.name.uppercased())")
      lines += verbatim(page.text(width: columns))
    }
    lines += [
      ".SH EXIT STATUS", "0 done; 1 failed; 2 done, with rejected items; 64 wrong usage.",
      ".SH ENVIRONMENT",
    ]
    let variables =
      SettingKey.allCases.map { ($0.variable, $0.meaning) } + [
        ("PAGER", "the program that shows long text, where LECTERN_PAGER is not set"),
        ("LECTERN_CONFIG", "the configuration file"),
        ("LECTERN_RULES", "a file of your own rules for links"),
        ("NO_COLOR", "no colours when set"),
      ]
    for (name, meaning) in variables { lines += [".TP", ".B \(name)", escape(meaning + ".")] }
    lines += [
      ".SH FILES", ".TP", "~/.local/share/lectern/catalogue.sqlite", "The catalogue.",
      ".TP", "~/.config/lectern/config.toml", "The configuration file.",
    ]
    return lines.joined(separator: "\n")
  }

  /// man indents by seven columns of the terminal's eighty.
  private static let columns = 72

  /// A command's help, and that of the commands below it.
  private static func section(_ command: any ParsableCommand.Type, path: String) -> [String] {
    let name = path + " " + command._commandName
    let help = verbatim(Lectern.helpMessage(for: command, columns: columns))
    return [".SS \"\(name)\""] + help
      + command.configuration.subcommands.flatMap { section($0, path: name) }
  }

  private static func verbatim(_ text: String) -> [String] {
    [".nf"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        // The one line that nobody wraps.
        $0.hasPrefix("USAGE: ") ? [".fi", escape($0), ".nf"] : [escape($0)]
      } + [".fi"]
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
