import Foundation
import Testing

/// An export of Omnivore, unpacked: what was marked stands in files of its own.
@Suite("Omnivore's export")
struct OmnivoreFolderTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    for folder in ["export/highlights", "export/content"] {
      try FileManager.default.createDirectory(
        at: workshop.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    let rows = ["one", "two"].map { slug in
      #"{"slug":"\#(slug)-1","title":"Title \#(slug)","url":"https://example.org/\#(slug)","state":"Active","#
        + #""readingProgress":0,"labels":[],"savedAt":"2024-10-29T16:30:11.000Z"}"#
    }
    try workshop.write("[\(rows.joined(separator: ","))]", to: "export/metadata_0_to_2.json")
    try workshop.write(
      "> Marked \n\n#label\n\nmy word\n\n> Again [a link](https://example.org/else) ",
      to: "export/highlights/one-1.md")
    try workshop.write("<p>The <b>article</b></p>", to: "export/content/one-1.html")
    return workshop
  }

  @Test("a folder gives its items with what was marked in them, and nothing besides")
  func folder() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    for path in ["export", "export/metadata_0_to_2.json", "export/*/* export/*.json"] {
      let seen = try workshop.run("rm -f c.sqlite; lectern import --catalogue c.sqlite \(path)")
      #expect(seen.status == 0, "\(seen.output)")
      let items = try workshop.run("lectern export --catalogue c.sqlite --format json").output
      #expect(items.contains(#""notes":["> Marked \n\n#label\n\nmy word\n\n> Again"#), "\(items)")
      #expect(items.components(separatedBy: "\"id\":").count == 3, "\(items)")
      let text = try workshop.run("lectern text --catalogue c.sqlite 1").output
      #expect(text.contains("The article"), "\(text)")
    }
    let again = try workshop.run("lectern import --catalogue c.sqlite export").output
    #expect(again.contains(/omnivore +0 +0 +2 +0/), "\(again)")
  }

  @Test("a file that no item claims is told of, and makes none")
  func alone() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let alone = try workshop.run("lectern import export/highlights/one-1.md")
    #expect(alone.status == 1)
    #expect(alone.output.contains("import that folder"), "\(alone.output)")
    try workshop.write("> Lost", to: "export/highlights/three-1.md")
    let all = try workshop.run("lectern import export")
    #expect(all.status == 2)
    #expect(all.output.contains("three-1.md: belongs to an item"), "\(all.output)")
    #expect(try workshop.run("lectern list").output.split(separator: "\n").count == 3)
  }
}
