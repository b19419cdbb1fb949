import LecternModel
import Testing

@Suite("Moments and dates")
struct TimestampTests {
  @Test(
    "RFC 3339 is read and written in UTC",
    arguments: [
      ("2026-11-21T10:00:00+01:00", "2026-11-21T09:00:00Z"),
      ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
      ("2024-02-29 12:00:00.5Z", "2024-02-29T12:00:00Z"),
      ("2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z"),
      ("2026-10-31T01:02:03Z", "2026-10-31T01:02:03Z"),
      ("0999-03-01", "0999-03-01T00:00:00Z"), ("2000-12-31T23:59:60Z", "2001-01-01T00:00:00Z"),
    ])
  func reads(text: String, utc: String) {
    #expect(Timestamp(text: text)?.text == utc)
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "2026", "2026-13-01", "2026-02-29", "2026-11-21T25:00:00Z", "2026-11-21T10:00:00", "x",
      "2026-11-21T10:00Z", "2026-11-21T", "26-11-21", "２０２６-11-21", "2026-11-21T10:00:00+1:0:0",
      "2026-02-29T10:00:00Z", "2026-11-31T10:00:00Z", "2026-11-00T10:00:00Z",
    ])
  func refuses(text: String) { #expect(Timestamp(text: text) == nil) }

  @Test("every day of 400 years comes back")
  func days() {
    for day in stride(from: -100_000, to: 46_000, by: 17) {
      let moment = Timestamp(seconds: Int64(day) * 86_400 + 3661)
      #expect(Timestamp(text: moment.text) == moment)
    }
  }

  @Test(
    "partial dates keep what is known",
    arguments: ["2019", "2019-03", "2019-03-07"])
  func partial(text: String) { #expect(PartialDate(text: text)?.text == text) }

  @Test("a day is the day where it was recorded")
  func localDay() {
    #expect(Timestamp(text: "2026-11-21T00:30:00+02:00")?.day == "2026-11-21")
  }
}
