import LecternModel
import Testing

@Suite("Progress")
struct ProgressTests {
  @Test(
    "is read as people write it, and written so that it is read again",
    arguments: [
      ("page 120/458", "page 120/458"), ("p. 12", "page 12"), ("40%", "40%"), ("44:24", "44:24"),
      ("1:02:03", "1:02:03"), ("Ch. 2", "ch 2"), ("ch 2/9", "ch 2/9"), ("1/7", "1/7"),
      ("0/13", "0/13"),
      ("Unit 1", "ch 1"), ("week 3/14", "3/14"), ("part 5", "part 5"),
    ])
  func reads(text: String, normal: String) {
    let progress = Progress(text: text)
    #expect(progress?.description == normal)
    #expect(Progress(text: normal) == progress)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "far", "101%", "-1%", "9/3", "1/0", "1/2/3", "x/3", "99999999999999999999/3", "1:2:3:4",
      "a:b", "12",
      ":", "/", "%", "page", "page x", "999999999999999999999%",
    ])
  func refuses(text: String) { #expect(Progress(text: text) == nil) }

  @Test("knows its part of the whole")
  func fraction() {
    #expect(Progress(text: "page 229/458")?.fraction == 0.5)
    #expect(Progress(text: "25%")?.fraction == 0.25)
    #expect(Progress(text: "44:24")?.fraction == nil)
  }
}
