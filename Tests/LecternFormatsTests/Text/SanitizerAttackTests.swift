import Testing

@testable import LecternFormats

/// Ways by which scripts have got through sanitisers. None may leave anything but harmless tags.
@Suite("Attacks on the sanitiser")
struct SanitizerAttackTests {
  static let scripts = [
    "<script>alert(1)</script>", "<SCRIPT SRC=http://x/x.js></SCRIPT>", "<script/>alert(1)",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<<script>alert(1);//<</script>",
    "<script\n>alert(1)</script\n>", "<script x>alert(1)</script y>", "<script>alert(1)",
    "</script><script>alert(1)</script>", "<scr\0ipt>alert(1)</scr\0ipt>",
    "<script><!-- <script></script> alert(1) --></script>", "\u{FEFF}<script>alert(1)</script>",
    "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)>", "<svg onload=alert(1)//",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><set attributeName=href to=javascript:alert(1)>", "<svg><foreignObject><body onload=x>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x&gt;\">",
    "<math href=javascript:alert(1)>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<object data=javascript:alert(1)>x</object>", "<embed src=x.swf>", "<applet code=x>y</applet>",
    "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<frameset><frame src=x></frameset>", "<base href=javascript:alert(1)//>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<link rel=stylesheet href=x>",
    "<link rel=import href=x>", "<style>@import 'x';</style>",
    "<style><img src=x onerror=y></style>",
    "<form action=javascript:alert(1)><input type=submit></form>",
    "<button formaction=javascript:x>y",
    "<isindex action=javascript:alert(1) type=image>", "<input autofocus onfocus=alert(1)>",
    "<keygen autofocus onfocus=x>", "<textarea><img src=x onerror=y></textarea>",
    "<title><img src=x onerror=y></title>",
    "<noscript><p title=\"</noscript><img src=x onerror=y>\">",
    "<template><script>alert(1)</script></template>",
    "<xmp><p title=\"</xmp><img src=x onerror=y>\">",
    "<plaintext><script>alert(1)</script>", "<noembed><img src=x onerror=y></noembed>",
    "<select><style></select><img src=x onerror=y></style>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<!--<img src=\"--><img src=x onerror=y>\">",
    "<!--[if gte IE 4]><script>x</script><![endif]-->",
    "<![CDATA[<script>alert(1)</script>]]>", "<?xml version='1.0'?><script>x</script>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;", "<x onclick=alert(1)>y</x>",
    "<xss style=\"behavior:url(x.htc)\">", "<layer src=x></layer>", "<bgsound src=javascript:x>",
    "<br size=\"&{alert('x')}\">", "<a\u{0}href=javascript:alert(1)>x</a>",
    "<image src=x onerror=y>",
    "<details open ontoggle=alert(1)>x", "<video><source onerror=alert(1)></video>",
    "<video src=x onerror=y></video>", "<audio src=x onerror=y>", "<body onload=alert(1)>",
    "<portal src=x>", "<dialog open onclose=x>", "<slot onslotchange=x>", "<a b='\"><script>'>",
    "<p title='</p><script>alert(1)</script>'>x", "<a title=\"a\" onmouseover=\"x\" title='>'>y",
    "<img src=x onerror=alert(1)", "<img src=\"x\" onerror=\"y", "<img/src=x/onerror=y>",
    "<img \"\"\"><script>alert(1)</script>\">", "<img src=`x`onerror=y>",
    "<img\u{0C}src=x\u{0C}onerror=y>",
    "<<img src=x onerror=y>>", "<a href=x onclick\n=\n'y'>z</a>", "<p/onclick=alert(1)>x</p>",
    "<div style=\"width:expression(alert(1))\">x", "<p style='background:url(javascript:x)'>y",
    "<table background=javascript:alert(1)><td background=javascript:x>y</table>",
    "<img dynsrc=javascript:x lowsrc=javascript:y>", "<a ping=http://x href=http://y>z</a>",
  ]

  static let addresses = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
    "java\rscript:x", " javascript:alert(1)", "\u{1}javascript:alert(1)", "\u{1}\u{2} javascript:x",
    "java\u{1}script:x", "java\0script:x", "java&#09;script:alert(1)", "java&#x0A;script:x",
    "&#106;avascript:x", "&#0000106&#0000097&#0000118&#0000097script:x", "&#x6A&#x61vascript:x",
    "javascript&colon;alert(1)", "javascript&#58;x", "&Tab;javascript:x", "java&NewLine;script:x",
    "&#14;javascript:x", "vbscript:msgbox(1)", "livescript:x", "mocha:x", "data:text/html,<script>",
    "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml;base64,PHN2Zz4=", "data:,x",
    "DATA:text/html,x", "view-source:javascript:x", "jar:javascript:x", "feed:javascript:alert(1)",
    "file:///etc/passwd", "about:blank", "blob:http://x/y", "filesystem:http://x/y", "chrome://x",
    "ms-settings:x", "steam://run/1", "wyciwyg://x", "resource://x", "\u{200B}javascript:x",
    "javascript://e.org/%0aalert(1)", "javascript:/*--></title></style>*/alert(1)",
    "x:javascript:y",
  ]

  @Test("no script gets through", arguments: scripts)
  func script(source: String) { expectHarmless(source) }

  @Test("no address but a harmless one gets through", arguments: addresses)
  func address(value: String) {
    let safe = HTMLSanitizer(base: "http://e.org/").clean("<a href=\"\(value)\">x</a>")
    #expect(safe == "<a>x</a>" || safe.hasPrefix("<a href=\"http://e.org/"), "\(safe)")
    expectHarmless(
      "<img src=\"\(value)\"><a href='\(value)'><video poster=\(value) src=\"\(value)\">")
    expectHarmless("<img srcset=\"\(value) 1x, \(value)\"><q cite=\"\(value)\">")
  }

  @Test("mutated attacks get no further")
  func mutations() {
    var random = SeededGenerator(seed: 11)
    let seeds = Self.scripts + Self.addresses.map { "<a href=\"\($0)\">" }
    let pieces = [
      "<", ">", "\"", "'", "/", " ", "\0", "<!--", "-->", "</a>", "=", "&", "<svg>", "`", "\u{1}",
    ]
    for round in 0..<6000 {
      var text = Array(seeds[round % seeds.count].unicodeScalars)
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        text.insert(contentsOf: piece.unicodeScalars, at: place)
      }
      expectHarmless(String(String.UnicodeScalarView(text)))
    }
  }

  /// The result holds only tags of the list, with quoted attributes of the list, and cleaning it
  /// again changes nothing.
  private func expectHarmless(_ source: String, base: String? = "http://e.org/") {
    let safe = HTMLSanitizer(base: base).clean(source)
    #expect(HTMLSanitizer(base: base).clean(safe) == safe, "\(source)")
    #expect(safe.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    for part in safe.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: ">") else {
        Issue.record("a tag without end in \(safe)")
        continue
      }
      expectHarmless(tag: part[..<end], source: source)
    }
  }

  private func expectHarmless(tag: Substring, source: String) {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    let element = HTMLPolicy.rule(of: String(name))
    #expect(element != nil, "\(source)")
    // Outside quotes there are only names and signs; inside, every quote is escaped.
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    #expect(parts.count % 2 == 1, "\(source)")
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let attribute = parts[index].split(separator: " ").last?.dropLast() ?? ""
      let rule = element?.attributes[String(attribute)]
      #expect(rule != nil, "\(attribute) in \(source)")
      guard index + 1 < parts.count else { continue }
      switch rule {
      case .link, .file, .picture: expectHarmless(address: parts[index + 1], source: source)
      default: break
      }
    }
  }

  private func expectHarmless(address: Substring, source: String) {
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    let safe = ["http", "https", "mailto", "magnet", "urn", "doi", "tel", "news"]
    let isSafe = safe.contains(scheme) || address.hasPrefix("data:image/")
    #expect(isSafe && !address.hasPrefix("data:image/svg"), "\(address) from \(source)")
  }
}
