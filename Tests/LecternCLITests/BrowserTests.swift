import Foundation
import Testing

@Suite("The HTML page in a browser")
struct BrowserTests {
  @Test("a reader can search, filter, sort, link, print and read it, on a desk and on a phone")
  func page() throws {
    guard let browser = Self.program(["chromium", "chromium-browser", "google-chrome"]),
      let python = Self.program(["python3"])
    else {
      print("skipped: there is no Chromium (Debian: apt-get install chromium) or no python3")
      return
    }
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(Self.list, to: "reading.md")
    try Self.run(
      workshop,
      "lectern import reading.md list.md marks.html blogs.opml || [ $? = 2 ]")
    try Self.run(workshop, "lectern done 3-4 --yes && lectern start kind:book --yes")
    try Self.run(workshop, "lectern tag kind:paper --add attention --add 'long tag' --yes")
    try Self.run(workshop, "lectern rate 4.5 kind:paper --yes")
    try Self.run(workshop, "lectern export --format html --title 'A reading list' -o page.html")
    // The script ends by itself within 50 seconds; a hanging Python is not waited for.
    let script = Workshop.here.deletingLastPathComponent().appending(path: "Browser/page.py")
    let result = try workshop.run(
      "timeout -k 5 58 '\(python)' '\(script.path)' '\(browser)' page.html")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("ok: asks nothing of the network"))
  }

  private static func run(_ workshop: Workshop, _ line: String) throws {
    let result = try workshop.run(line)
    #expect(result.status == 0, "\(line): \(result.output)")
  }

  private static func program(_ names: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Enough of everything, with titles that are hard to fit on a phone.
  private static let list = """
    # Reading

    ## Papers on attention

    - [ ] [Attention Is All You Need](https://arxiv.org/abs/1706.03762) by Ashish Vaswani (2017) — the beginning
    - [ ] [Neural Machine Translation by Jointly Learning to Align and Translate](https://arxiv.org/abs/1409.0473)
    - [ ] [Averyveryveryveryverylongwordwithoutanybreakthatmustnotmakethepagewiderthanthescreenofaphone](https://example.org/a)

    ## Books

    - [ ] [Deep Learning](https://www.deeplearningbook.org/) (#maths, page 120/800)
    - [ ] *The War of Art* by Steven Pressfield (optional)
    - [ ] [كتاب عن التعلم العميق](https://example.org/arabic)

    ### Mathematics

    - [x] [Linear Algebra Done Right](https://linear.axler.net/)
    - [ ] [https://example.org/a/very/long/address/without/a/title/that/goes/on/and/on/and/on?with=parameters](https://example.org/x)

    """
}
