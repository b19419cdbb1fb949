import Foundation
import Testing

@Suite("Citation keys")
struct CitationKeyTests {
  @Test("a key that another work has is told, with the one that stands in its place")
  func taken() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("@book{doe2001, title={One thing}, author={Doe, Jane}}", to: "a.bib")
    try workshop.write("@book{doe2001, title={Another thing}, author={Doe, Joan}}", to: "b.bib")
    #expect(try workshop.run("lectern import a.bib").status == 0)
    let second = try workshop.run("lectern import b.bib; lectern import b.bib")
    #expect(
      second.output.components(
        separatedBy: "the work is cited as 'doe2001a' in this catalogue, not as 'doe2001'"
      ).count == 2,
      "\(second.output)")
    #expect(
      try workshop.run("lectern export --format bibtex another").output.contains("@book{doe2001a,"))
  }
}
