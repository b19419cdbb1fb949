internal import LecternKit

extension HelpPage {
  static var config: String {
    let rows = SettingKey.allCases.map { key in
      "  " + TextWidth.fit(key.rawValue, to: 11) + TextWidth.fit(key.variable, to: 19)
        + TextWidth.fit(key.flag ?? "", to: 13) + key.meaning
    }
    return """
      A flag counts more than an environment variable, a variable more than the configuration file
      (lectern/config.toml in the XDG configuration folder; 'lectern config path', or $LECTERN_CONFIG).

        KEY        ENVIRONMENT        FLAG         MEANING
      \(rows.joined(separator: "\n"))

      The file is TOML, a setting a line:

        # what I want to see
        columns = "id,title,author,tags"
        pager = "less -FRX"
        confirm = 20

      'lectern config set KEY VALUE' writes a line and leaves the others alone; 'lectern config' shows what
      counts and where it was said. A line that can't be read is told with its number, a variable that will not do
      with its name, and nothing is done. The browser may be a command with arguments, in which %s stands for the
      link, or several with colons between them.
      """
  }
}
