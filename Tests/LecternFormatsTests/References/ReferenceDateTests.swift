import LecternModel
import Testing

@testable import LecternFormats

@Suite("Dates of references")
struct ReferenceDateTests {
  @Test(
    "are read in every form, and all that they say is kept as EDTF",
    arguments: [
      ("2001", "2001", "2001"), ("2001-3-5", "2001-03-05", "2001-03-05"),
      ("2013 May 1", "2013-05-01", "2013-05-01"), ("2013 May", "2013-05", "2013-05"),
      ("May 5, 2011", "2011-05-05", "2011-05-05"), ("April 2011", "2011-04", "2011-04"),
      ("1990/2/27//", "1990-02-27", "1990-02-27"), ("2014//", "2014", "2014"),
      ("2020/02/03/12:34:56", "2020-02-03", "2020-02-03T12:34:56"),
      ("2001-03-05T10:00:00Z", "2001-03-05", "2001-03-05T10:00:00Z"),
      ("2009 Feb-Mar", "2009-02", "2009-02/2009-03"),
      ("2000 Dec-2001 Jan", "2000-12", "2000-12/2001-01"),
      ("JUL 01-05, 2004", "2004-07-01", "2004-07-01/2004-07-05"),
      ("1998-1999", "1998", "1998/1999"),
      ("May 1, 2001 - June 3, 2002", "2001-05-01", "2001-05-01/2002-06-03"),
      ("2001-03/2003", "2001-03", "2001-03/2003"),
      ("../1999", "1999", "../1999"), ("1988/..", "1988", "1988/.."),
      ("2001 Summer", "2001", "2001-22"), ("2009///Spring", "2009", "2009-21"),
      ("1999/Fall", "1999", "1999-23"), ("2004-24", "2004", "2004-24"),
      ("1750~", "1750", "1750~"), ("2004-06?", "2004-06", "2004-06?"),
      ("2001-XX-XX", "2001", "2001"), ("199X", nil, "199X"), ("199u", nil, "199X"),
      ("-0044-03-15", nil, "-0044-03-15"), ("Y12000", nil, "Y12000"), ("0800", "0800", "0800"),
    ] as [(String, String?, String)])
  func read(text: String, date: String?, edtf: String) {
    let read = ReferenceDate.ris(text)
    #expect(read?.date?.text == date && read?.edtf?.text == edtf)
    #expect(read?.edtf.flatMap { ExtendedDate($0.text) } == read?.edtf)
    #expect(read?.edtf.flatMap { ReferenceDate.ris($0.ris)?.edtf } == read?.edtf)
  }

  @Test(
    "say what is sure of them where words are left over",
    arguments: [
      ("c1995", "1995"), ("2001-13", "2001"), ("2001-02-30", "2001-02"), ("2001/13/40/", "2001"),
      ("2003/04/05/Easter", "2003-04-05"), ("May 1-June 3-7, 2001", "2001-05-01"),
      ("Christmas 2004", "2004"), ("5 2011", "2011"), ("n.d.", nil), ("in press", nil),
      ("2000-10-10T", "2000-10"), ("0000", nil), ("/", nil), ("../..", nil), ("~", nil),
    ] as [(String, String?)])
  func unclear(text: String, date: String?) {
    let read = ReferenceDate.ris(text)
    #expect(read?.date?.text == date && read?.edtf == nil)
  }
}
