import LecternFormats
import LecternModel
import Testing

@Suite("CSV export")
struct ExportCSVTests {
  @Test("writes a header and a row for each item, in CRLF lines")
  func wholeTable() throws {
    let rows = try exported(CSVExport(), [Sample.paper]).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.count == 3 && rows[2].isEmpty)
    #expect(rows[0].hasPrefix("id,kind,title,authors,year,url,state,state_date,rating,progress,"))
    #expect(
      rows[1].hasPrefix(
        """
        7,paper,Attention Is All You Need,Ashish Vaswani; Noam Shazeer,2017,\
        https://arxiv.org/abs/1706.03762,reading,
        """))
    #expect(rows[1].contains(",4.5,page 3/15,45,machine learning; nlp,"))
  }

  @Test(
    "makes formulas and quotes harmless",
    arguments: [
      ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("\u{1}=1", "\"'=1\""), (" =1", "\"' =1\""),
      ("＝1", "\"'＝1\""), ("a=1", "\"a=1\""), ("say \"x\"", "\"say \"\"x\"\"\""),
      ("a,b", "\"a,b\""), ("two\nlines", "\"two\nlines\""), ("plain", "plain"),
    ])
  func cells(title: String, cell: String) throws {
    #expect(try exported(CSVExport(), [Sample.item(1, title)]).contains("\r\n1,page,\(cell),,"))
  }

  @Test("has as many cells in every row")
  func columns() throws {
    let text = try exported(CSVExport(), Sample.hostileItems)
    var (quoted, cells, counts) = (false, 1, [Int]())
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.toggle() }
      if scalar == ",", !quoted { cells += 1 }
      if scalar == "\n", !quoted {
        counts.append(cells)
        cells = 1
      }
    }
    #expect(counts.count == Sample.hostileItems.count + 1 && Set(counts).count == 1)
  }
}
