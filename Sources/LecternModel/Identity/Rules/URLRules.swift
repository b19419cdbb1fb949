/// What is known of links on the web: which of their parts mean nothing, which links wrap others, and
/// where identifiers stand. Lectern's own are `standard`; a reader's file adds to them.
///
/// Text form, one rule a line; `#` at the beginning of a line makes it a remark:
/// ```
/// drop utm_* fbclid                  parameters that mean nothing, anywhere
/// drop source sk on medium.com       … on hosts; also `tab=readme`, a name with its value
/// fragment readme xtor=*             fragments that mean nothing
/// index index.html                   files that a folder shows by itself
/// same youtube.com = m.youtube.com   other names of a host
/// unwrap google.com/url?q={link}     links that lead to another
/// site vimeo.com/video/{number} = vimeo.com/{number}
/// ```
/// `*.host` stands for all hosts below one, `name.*` for a name in all countries. The words to the
/// right are no part of the rules.
public struct URLRules: Sendable {
  let book: RuleBook

  /// Lectern's own rules.
  public static let standard = parse(StandardRules.text).rules

  /// The rules in effect.
  public static var current: URLRules { ofReader ?? standard }

  /// A front end puts a reader's own rules here for as long as it runs, so that all that looks at links
  /// agrees. Where there are none, nothing is read before a link is looked at: most commands look at none.
  @TaskLocal public static var ofReader: URLRules?

  /// Names the version of the keys and all rules: keys computed under another name must be computed
  /// again.
  public var fingerprint: String {
    "\(URLKey.version)-\(String(book.tables.hash.value, radix: 16))"
  }

  /// Reads rules from their text form. What can't be read is named and left out.
  public static func parse(_ text: String) -> (rules: URLRules, problems: [Problem]) {
    var tables = RuleTables()
    let problems = tables.add(text)
    return (URLRules(book: RuleBook(tables)), problems)
  }

  /// These rules and those of a text, which win. What can't be read is named and left out.
  public func adding(_ text: String) -> (rules: URLRules, problems: [Problem]) {
    var more = RuleTables()
    let problems = more.add(text)
    more.append(book.tables)
    return (URLRules(book: RuleBook(more)), problems)
  }
}
