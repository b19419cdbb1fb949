/// The strings of a BibTeX file: those that it defines, and those that every style knows.
struct BibTeXMacros {
  /// All that the strings of one file may take, in bytes.
  private static let mostBytes = 8 << 20

  private var own: [String: [UInt8]] = [:]
  private var size = 0

  /// The text of a string, named in lower case.
  func value(of name: String) -> [UInt8]? { own[name] ?? Self.standard[name] }

  /// Defines a string, or defines it anew. False when there is no room left.
  mutating func define(_ name: String, _ value: [UInt8]) -> Bool {
    size += name.utf8.count + value.count
    guard size <= Self.mostBytes else { return false }
    own[name] = value
    return true
  }

  private static let standard: [String: [UInt8]] = {
    var texts: [String: [UInt8]] = [:]
    for (name, text) in months + journals { texts[name] = Array(text.utf8) }
    return texts
  }()

  private static let months = [
    ("jan", "January"), ("feb", "February"), ("mar", "March"), ("apr", "April"), ("may", "May"),
    ("jun", "June"), ("jul", "July"), ("aug", "August"), ("sep", "September"), ("oct", "October"),
    ("nov", "November"), ("dec", "December"),
  ]

  /// Of BibTeX's standard styles.
  private static let journals = [
    ("acmcs", "ACM Computing Surveys"), ("acta", "Acta Informatica"),
    ("cacm", "Communications of the ACM"), ("ibmjrd", "IBM Journal of Research and Development"),
    ("ibmsj", "IBM Systems Journal"), ("ieeese", "IEEE Transactions on Software Engineering"),
    ("ieeetc", "IEEE Transactions on Computers"),
    ("ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits"),
    ("ipl", "Information Processing Letters"), ("jacm", "Journal of the ACM"),
    ("jcss", "Journal of Computer and System Sciences"),
    ("scp", "Science of Computer Programming"), ("sicomp", "SIAM Journal on Computing"),
    ("tocs", "ACM Transactions on Computer Systems"),
    ("tods", "ACM Transactions on Database Systems"), ("tog", "ACM Transactions on Graphics"),
    ("toms", "ACM Transactions on Mathematical Software"),
    ("toois", "ACM Transactions on Office Information Systems"),
    ("toplas", "ACM Transactions on Programming Languages and Systems"),
    ("tcs", "Theoretical Computer Science"),
  ]
}
