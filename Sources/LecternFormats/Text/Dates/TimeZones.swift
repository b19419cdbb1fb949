/// Names of zones, lower-case. Of names that several places use, the one of RFC 822 or of the larger
/// number of feeds counts; where that can't be said (`wst`, `amt`) the name is not here.
enum TimeZones {
  static let names: [String: TimeZoneRule] = {
    var names: [String: TimeZoneRule] = ["z": .fixed(0)]
    for (list, offset) in abbreviations {
      for name in list.split(separator: " ") { names[String(name)] = .fixed(offset) }
    }
    // Without S or D it depends on the day.
    for (name, hours) in [("et", -5), ("ct", -6), ("mt", -7), ("pt", -8), ("at", -4)] {
      names[name] = .american(hours * 60)
    }
    names["msk"] = .moscow
    // RFC 5322 section 4.3: letters were used with either sign.
    for letter in "abcdefghiklmnopqrstuvwxy" { names[String(letter)] = .unknownPlace }
    return names
  }()

  private static let abbreviations: [(String, Int)] = [
    ("gmt ut utc uct wet zulu greenwich universal egst", 0),
    ("azot egt cvt", -60), ("brst uyst fnt pmdt", -120), ("ndt", -150),
    ("adt brt art clst uyt gft srt rott pmst", -180), ("nst", -210), ("edt ast clt bot gyt", -240),
    ("est cdt cot pet", -300), ("cst mdt galt", -360), ("mst pdt", -420), ("pst akdt", -480),
    ("akst hdt", -540), ("hst", -600),
    ("cet met mez bst wat west", 60), ("cest mest mesz eet cat sast", 120),
    ("eest eat trt fet idt", 180), ("irst", 210), ("msd gst azt mut ret sct", 240),
    ("irdt aft", 270), ("pkt uzt tmt tjt mvt", 300), ("ist slst", 330), ("npt", 345),
    ("kgt btt", 360), ("mmt", 390), ("ict wib", 420), ("hkt sgt myt pht awst wita", 480),
    ("acwst", 525), ("jst kst wit tlt", 540), ("acst", 570), ("aest pgt chst", 600),
    ("acdt lhst", 630), ("aedt lhdt sbt nct vut", 660), ("nzst fjt", 720), ("nzdt tot", 780),
    ("lint", 840),
  ]

  /// Names of the tz database, lower-case, of places whose rules have not changed in the years
  /// that their `TimeZoneRule` covers.
  static let places: [String: TimeZoneRule] = {
    var places: [String: TimeZoneRule] = [:]
    for (list, rule) in regions {
      for name in list.split(whereSeparator: \.isWhitespace) { places[String(name)] = rule }
    }
    return places
  }()

  private static let regions: [(String, TimeZoneRule)] = [
    (
      "etc/gmt etc/utc etc/uct etc/universal etc/zulu etc/greenwich africa/abidjan africa/accra",
      .fixed(0)
    ),
    ("europe/london europe/lisbon europe/dublin atlantic/canary atlantic/madeira", .european(0)),
    (
      """
      europe/paris europe/berlin europe/madrid europe/rome europe/vienna europe/zurich
      europe/brussels europe/amsterdam europe/luxembourg europe/copenhagen europe/oslo
      europe/stockholm europe/prague europe/bratislava europe/budapest europe/warsaw
      europe/belgrade europe/zagreb europe/ljubljana europe/sarajevo europe/skopje europe/tirane
      europe/malta europe/monaco europe/andorra europe/vaduz europe/san_marino europe/vatican
      europe/gibraltar europe/podgorica arctic/longyearbyen
      """, .european(60)
    ),
    (
      """
      europe/athens europe/helsinki europe/bucharest europe/sofia europe/kiev europe/kyiv
      europe/mariehamn
      """, .european(120)
    ),
    (
      "america/new_york america/toronto america/detroit us/eastern est5edt canada/eastern",
      .american(-300)
    ),
    ("america/chicago us/central cst6cdt canada/central", .american(-360)),
    (
      "america/denver america/edmonton america/boise us/mountain mst7mdt canada/mountain",
      .american(-420)
    ),
    ("america/los_angeles us/pacific pst8pdt canada/pacific", .american(-480)),
    ("america/anchorage us/alaska", .american(-540)),
    ("america/halifax canada/atlantic", .american(-240)),
    ("america/phoenix us/arizona", .fixed(-420)), ("pacific/honolulu us/hawaii", .fixed(-600)),
    ("america/bogota america/lima america/panama america/jamaica", .fixed(-300)),
    ("america/puerto_rico america/santo_domingo", .fixed(-240)),
    ("asia/tokyo asia/seoul japan rok", .fixed(540)),
    (
      "asia/shanghai asia/hong_kong asia/singapore asia/taipei asia/manila asia/kuala_lumpur",
      .fixed(480)
    ),
    ("prc hongkong singapore", .fixed(480)),
    ("asia/bangkok asia/jakarta asia/ho_chi_minh asia/saigon", .fixed(420)),
    ("asia/kolkata asia/calcutta", .fixed(330)), ("asia/kathmandu asia/katmandu", .fixed(345)),
    ("asia/dubai", .fixed(240)), ("asia/riyadh asia/kuwait africa/nairobi", .fixed(180)),
    ("africa/lagos africa/algiers", .fixed(60)), ("africa/johannesburg", .fixed(120)),
    (
      """
      australia/sydney australia/melbourne australia/hobart australia/canberra australia/act
      australia/nsw australia/victoria australia/tasmania
      """, .australian(600)
    ),
    ("australia/adelaide australia/broken_hill australia/south", .australian(570)),
    ("australia/perth australia/west", .fixed(480)),
    ("pacific/auckland antarctica/mcmurdo nz", .newZealand),
    ("australia/brisbane australia/queensland", .fixed(600)), ("australia/darwin", .fixed(570)),
  ]
}
