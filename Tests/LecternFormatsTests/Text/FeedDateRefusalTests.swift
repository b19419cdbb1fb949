import LecternFormats
import LecternModel
import Testing

@Suite("Dates that are none")
struct FeedDateRefusalTests {
  static let refused = [
    "", "   ", "0", "now", "yesterday", "not a date at all", "Monday", "January", "10:14",
    "12 January",
    "Thu, 01 Jan 0100 00:00:01 +0100", "0999-12-31", "10000-01-01", "22013", "013", "03335",
    "-0312",
    "2013-xx-27", "2013-01-27-01", "2013-01-28T09:xx:00Z", "2013-01-28T09:00:00+00:xx",
    "2013-01-28T11:30:00-06:00Textra", "2003-12-31T25:14:55Z", "2003-12-31T10:61:55Z",
    "2003-12-31T10:14:00+05:3", "2003-12-31T10:14:61Z", "2003-12-31T10:14:60Z",
    "2003-12-31T24:00:01Z", "2003-12-31T24:10Z",
    "9999-12-31T23:59:59-99:99", "9999-12-31T23:59:59-01:00", "1000-01-01T00:00:00+01:00",
    "Sun, 31 Dec 9999 23:59:59 -9999", "2003-02-29", "2003-02-30", "2003-04-31", "2003-13-01",
    "2003-00-01", "2003-01-00", "2003-01-32", "2003-366", "2003-000", "2003-W00", "2003-W53",
    "2003-W01-8",
    "20030230", "20031301", "2003400", "200312", "Sun, 16 Dec 2012 1:2:3:4 GMT",
    "Sun, 16 zzz 2012 11:47:32 GMT", "Sun, Dec x 2012 11:47:32 GMT", "Sun, 16 Dec zz 11:47:32 GMT",
    "Sun, 16 Dec 2012 11:47:32 +zz:00", "Sun, 16 Dec 2012 11:47:32 +00:zz",
    "Sun, 99 Jun 2009 12:00:00 GMT", "Mon, 2 Jan 15:04:05 MST", "Mon, 02 Jan 2006 15:04:05 XYZ",
    "Mon, 02 Jan 2006 15:04:05 WST", "03/04/2020", "03-04-2020", "3/4/20", "03 04 2020",
    "Mon, 02 Jan 2006 13:04:05 AM", "Mon, 02 Jan 2006 0:04 PM", "2 Jan 3 Feb 2006", "2006 2007",
    "Mon, 02 Jan 2006 15:04:05 16:05", "2006-01-02T15:04:05+24:00", "2006-01-02T15:04:05+01:60",
    "99999999999999999999999999", "18446744073709551616", "-1136214245", "1.5e9",
    "0000-00-00 00:00:00",
    "0000-00-00T00:00:00Z", "0001-01-01T00:00:00Z", "2004년 28일", "2003-W01 5", "2003-12 15",
    "16 listopada 2020", "https://example.com/2003/12/31", "2003-12-31 (", "12345678", "1.2.3.4",
    "PT1H", "2020-02-30T00:00:00Z", "31 Apr 2020", "2020-11--05",
    "Fri, 31 Mar 2023 20:19:00 America/Nowhere", "Thu, 25 Feb 1990 00:00:00 Europe/Brussels",
    "Thu, 25 Jan 2007 00:00:00 Australia/Sydney",
  ]

  @Test("what is no date, or not one date, is nil", arguments: refused)
  func refuse(text: String) { #expect(FeedDate.parse(text) == nil) }

  static let zones: [(String, Int?)] = [
    ("GMT", 0), ("UTC", 0), ("UT", 0), ("Z", 0), ("EST", -300), ("EDT", -240), ("CST", -360),
    ("CDT", -300), ("MST", -420), ("MDT", -360), ("PST", -480), ("PDT", -420), ("AKST", -540),
    ("HST", -600), ("AST", -240), ("ADT", -180), ("NST", -210), ("BRT", -180), ("ART", -180),
    ("CET", 60), ("CEST", 120), ("MET", 60), ("MEST", 120), ("MEZ", 60), ("MESZ", 120), ("BST", 60),
    ("WET", 0), ("WEST", 60), ("EET", 120), ("EEST", 180), ("MSK", 180), ("SAST", 120),
    ("EAT", 180),
    ("IST", 330), ("PKT", 300), ("NPT", 345), ("ICT", 420), ("WIB", 420), ("SGT", 480),
    ("HKT", 480),
    ("AWST", 480), ("JST", 540), ("KST", 540), ("ACST", 570), ("AEST", 600), ("AEDT", 660),
    ("NZST", 720), ("NZDT", 780), ("+0530", 330), ("-00:30", -30), ("+1400", 840), ("-0000", nil),
    ("", nil), ("GMT+2", 120), ("UTC+05:30", 330), ("Asia/Tokyo", 540), ("est", -300),
  ]

  @Test("zones of the whole world, and the offset is kept", arguments: zones)
  func zone(name: String, minutes: Int?) {
    let date = FeedDate.parse("Mon, 02 Jan 2017 12:00:00 \(name)")
    #expect(date?.offsetMinutes == minutes)
    #expect(date?.seconds == 1_483_358_400 - Int64((minutes ?? 0) * 60))
  }

  /// The Sundays on which clocks change, and the hours around it.
  static let changes: [(String, String)] = [
    ("2023-03-12 01:59 ET", "2023-03-12T06:59:00Z"),
    ("2023-03-12 03:00 ET", "2023-03-12T07:00:00Z"),
    ("2023-11-05 01:59 ET", "2023-11-05T05:59:00Z"),
    ("2023-11-05 02:00 ET", "2023-11-05T07:00:00Z"),
    ("2006-04-02 03:00 PT", "2006-04-02T10:00:00Z"),
    ("2006-03-20 03:00 PT", "2006-03-20T11:00:00Z"),
    ("2006-10-29 02:00 PT", "2006-10-29T10:00:00Z"),
    ("2023-03-26 01:59 Europe/Berlin", "2023-03-26T00:59:00Z"),
    ("2023-03-26 03:00 Europe/Berlin", "2023-03-26T01:00:00Z"),
    ("2023-10-29 02:59 Europe/Berlin", "2023-10-29T00:59:00Z"),
    ("2023-10-29 03:00 Europe/Berlin", "2023-10-29T02:00:00Z"),
    ("2023-07-01 12:00 Europe/London", "2023-07-01T11:00:00Z"),
    ("2023-10-01 01:59 Australia/Sydney", "2023-09-30T15:59:00Z"),
    ("2023-10-01 03:00 Australia/Sydney", "2023-09-30T16:00:00Z"),
    ("2023-04-02 02:59 Australia/Adelaide", "2023-04-01T16:29:00Z"),
    ("2023-04-02 03:00 Australia/Adelaide", "2023-04-01T17:30:00Z"),
    ("2023-09-24 03:00 Pacific/Auckland", "2023-09-23T14:00:00Z"),
    ("2023-07-01 12:00 Pacific/Auckland", "2023-07-01T00:00:00Z"),
    ("2012-07-01 12:00 MSK", "2012-07-01T08:00:00Z"),
    ("2015-07-01 12:00 MSK", "2015-07-01T09:00:00Z"),
  ]

  @Test("summer time begins and ends on its day", arguments: changes)
  func change(text: String, expected: String) { #expect(FeedDate.parse(text)?.text == expected) }

  @Test("mutated dates never crash, and give a year in range")
  func mutations() {
    var random = SeededGenerator(seed: 3)
    let seeds = FeedDateTests.mail + FeedDateTests.iso + FeedDateTests.people
    let pieces = [
      "0", "9", ":", "-", "+", "/", ".", ",", " ", "T", "Z", "W", "年", "mar", "(", "é", "99",
    ]
    for round in 0..<20_000 {
      var text = Array(seeds[round % seeds.count].0.unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        if place < text.count, Bool.random(using: &random) { text.remove(at: place) }
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        text.insert(contentsOf: piece.unicodeScalars, at: min(place, text.count))
      }
      let string = String(String.UnicodeScalarView(text))
      if let date = FeedDate.parse(string) {
        #expect((1000...9999).contains(date.utc.year), "\(string)")
        #expect(FeedDate.parse(date.text) == .init(seconds: date.seconds, offsetMinutes: 0))
      }
    }
  }

  @Test("every day of four centuries exists once")
  func calendar() {
    var previous = FeedDate.parse("1799-12-31")?.seconds ?? 0
    for year in 1800...2199 {
      for month in 1...12 {
        for day in 1...31 {
          let date = FeedDate.parse("\(day).\(month).\(year)")
          guard let date else {
            #expect(day > 28, "\(day).\(month).\(year)")
            continue
          }
          #expect(date.seconds == previous + 86_400, "\(day).\(month).\(year)")
          previous = date.seconds
        }
      }
    }
  }
}
