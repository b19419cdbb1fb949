import LecternModel

/// What stands before and behind the entries of the page.
enum PageFrame {
  /// Appends all up to the first section.
  static func appendHead(title: String, to out: inout TextBuffer) {
    out.add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.add("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    out.add("<meta name=\"referrer\" content=\"no-referrer\">\n")
    out.add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    out.add(title, .page)
    out.add("</title>\n<style>\(PageStyle.text)</style>\n</head>\n<body>\n")
    out.add("<a class=\"skip\" href=\"#list\">Skip to the list</a>\n<header><h1 dir=\"auto\">")
    out.add(title, .page)
    out.add("</h1>\(themeButton)</header>\n\(findForm)\n<main id=\"list\" tabindex=\"-1\">\n")
  }

  /// Appends all behind the last section.
  static func appendFoot(_ sections: PageSections, _ lists: PageLists, to out: inout TextBuffer) {
    out.add("<p id=\"none\" hidden>Nothing matches.</p>\n</main>\n")
    appendTotal(sections.total, to: &out)
    out.add(
      "<aside id=\"side\"><details open>\n<summary>Filters and sections</summary>\n\(facets)\n")
    lists.append(to: &out)
    appendTable(sections.rows, to: &out)
    out.add("</details></aside>\n<footer>A reading list made with Lectern</footer>\n")
    out.add("<script>\(PageScript.text)</script>\n</body>\n</html>\n")
  }

  private static func appendTotal(_ total: PageTally, to out: inout TextBuffer) {
    out.add("<div id=\"total\">")
    total.appendBar(to: &out)
    out.add("<p><strong>\(total.text)</strong>")
    if !total.rest.isEmpty { out.add(" <span>\(total.rest)</span>") }
    out.add("</p></div>\n")
  }

  private static func appendTable(_ rows: [PageSections.Row], to out: inout TextBuffer) {
    guard !rows.isEmpty else { return }
    out.add(
      "<nav aria-labelledby=\"sections\"><h2 id=\"sections\">Sections</h2>\n<ul role=\"list\">\n")
    for row in rows {
      out.add("<li class=\"l\(row.path.count)\"><a href=\"#s\(row.number)\" data-path=\"")
      out.add(row.path.joined(separator: " / "), .page)
      out.add("\">")
      row.tally.append(named: row.path.last ?? "", to: &out)
      out.add("</a></li>\n")
    }
    out.add("</ul></nav>\n")
  }

  /// Nothing is fetched from anywhere; only the page's own style and script count.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(SHA256.base64(PageStyle.text))'; "
    + "script-src 'sha256-\(SHA256.base64(PageScript.text))'; base-uri 'none'; form-action 'none'"

  private static let themeButton =
    "<button type=\"button\" id=\"theme\" hidden><span aria-hidden=\"true\"></span>"
    + "<span class=\"vh\">Theme: automatic</span></button>"

  /// Works by the script alone, which shows it.
  private static let findForm = """
    <form id="find" role="search" hidden>
    <label class="vh" for="q">Search titles, authors, tags and remarks</label>
    <input id="q" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
    <label for="sort"><span class="vh">Sort by</span><select id="sort">
    <option value="">List order</option><option value="title">Title</option>
    <option value="author">Author</option><option value="year">Newest first</option>
    <option value="rating">Best rated</option><option value="added">Last added</option>
    </select></label>
    <p><output id="count" aria-live="polite"></output>
    <button type="button" id="clear" hidden>Clear filters</button></p>
    </form>
    """

  /// Filled by the script.
  private static let facets = """
    <div id="facets" hidden>
    <fieldset id="states"><legend>State</legend></fieldset>
    <fieldset id="kinds"><legend>Kind</legend></fieldset>
    <p id="tags" hidden><label for="tag">Tag</label> <select id="tag"><option value="">Any</option></select></p>
    </div>
    """
}
