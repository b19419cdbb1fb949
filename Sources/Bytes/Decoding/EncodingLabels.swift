/// The labels of encodings (WHATWG Encoding Standard, section 4.2, and a few that Python's feeds use).
enum EncodingLabels {
  struct Row: Sendable {
    let name: String
    let iconvName: String
  }

  /// By label, lower-case and with `-` for `_`.
  static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let row = Row(name: words[0], iconvName: words[1])
      rows[words[0]] = row
      for label in words.dropFirst(2) { rows[label] = row }
    }
    return rows
  }()

  /// Names of those whose characters may have several bytes beyond ASCII.
  static let multibyte: Set<String> = [
    "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "johab", "euc-tw",
  ]
  /// Names of those that write other characters in bytes of ASCII.
  static let stateful: Set<String> = [
    "hz-gb-2312", "utf-7", "cp037", "cp424", "cp500", "cp875", "cp1026", "cp1140",
    "ibm037", "ibm424", "ibm500", "ibm875", "ibm1026", "ibm1140",
  ]

  /// Name, iconv's name, further labels.
  private static let table = """
    utf-8 UTF-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 u8 utf
    utf-16le UTF-16LE utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf16 u16
    utf-16be UTF-16BE unicodefffe
    utf-32le UTF-32LE utf-32 ucs-4 iso-10646-ucs-4 utf32 u32
    utf-32be UTF-32BE
    windows-1252 CP1252 iso-8859-1 iso8859-1 iso88591 latin1 latin-1 l1 ascii us-ascii us \
    ansi-x3.4-1968 iso-8859-1:1987 iso-ir-100 ibm819 cp819 csisolatin1 cp1252 x-cp1252 646 8859
    iso-8859-2 ISO-8859-2 iso8859-2 iso88592 latin2 l2 csisolatin2 iso-ir-101 iso-8859-2:1987
    iso-8859-3 ISO-8859-3 iso8859-3 iso88593 latin3 l3 csisolatin3 iso-ir-109 iso-8859-3:1988
    iso-8859-4 ISO-8859-4 iso8859-4 iso88594 latin4 l4 csisolatin4 iso-ir-110 iso-8859-4:1988
    iso-8859-5 ISO-8859-5 iso8859-5 iso88595 cyrillic csisolatincyrillic iso-ir-144
    iso-8859-6 ISO-8859-6 iso8859-6 iso88596 arabic asmo-708 ecma-114 csisolatinarabic iso-ir-127 \
    iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i
    iso-8859-7 ISO-8859-7 iso8859-7 iso88597 greek greek8 ecma-118 elot-928 csisolatingreek \
    iso-ir-126 sun-eu-greek
    iso-8859-8 ISO-8859-8 iso8859-8 iso88598 hebrew visual csisolatinhebrew iso-8859-8-e \
    csiso88598e iso-ir-138
    iso-8859-8-i ISO-8859-8 logical csiso88598i
    iso-8859-10 ISO-8859-10 iso8859-10 iso885910 latin6 l6 csisolatin6 iso-ir-157
    iso-8859-13 ISO-8859-13 iso8859-13 iso885913 latin7 l7
    iso-8859-14 ISO-8859-14 iso8859-14 iso885914 latin8 l8
    iso-8859-15 ISO-8859-15 iso8859-15 iso885915 latin9 latin-9 l9 csisolatin9
    iso-8859-16 ISO-8859-16 iso8859-16 iso885916 latin10 l10
    ibm866 IBM866 866 cp866 csibm866
    koi8-r KOI8-R koi koi8 koi8r cskoi8r
    koi8-u KOI8-U koi8-ru koi8u
    macintosh MACINTOSH mac csmacintosh x-mac-roman mac-roman macroman
    windows-874 CP874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620
    windows-1250 CP1250 cp1250 x-cp1250 1250
    windows-1251 CP1251 cp1251 x-cp1251 1251
    windows-1253 CP1253 cp1253 x-cp1253 1253
    windows-1254 CP1254 cp1254 x-cp1254 1254 iso-8859-9 iso8859-9 iso88599 latin5 l5 csisolatin5 \
    iso-ir-148 iso-8859-9:1989
    windows-1255 CP1255 cp1255 x-cp1255 1255
    windows-1256 CP1256 cp1256 x-cp1256 1256
    windows-1257 CP1257 cp1257 x-cp1257 1257
    windows-1258 CP1258 cp1258 x-cp1258 1258
    x-mac-cyrillic MAC-CYRILLIC x-mac-ukrainian mac-cyrillic
    gb18030 GB18030 gbk gb2312 gb-2312 gb-2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk \
    cp936 936 ms936 euc-cn euccn eucgb2312-cn gb18030-2000 gb2312-80 gb2312-1980
    hz-gb-2312 HZ hz hzgb hz-gb
    big5 BIG5-HKSCS big5-hkscs cn-big5 csbig5 x-x-big5 big5-tw hkscs
    euc-jp EUC-JP eucjp cseucpkdfmtjapanese x-euc-jp ujis u-jis
    iso-2022-jp ISO-2022-JP csiso2022jp iso2022jp iso2022-jp
    shift_jis CP932 shift-jis sjis s-jis x-sjis windows-31j ms-kanji csshiftjis ms932 cp932 932 \
    mskanji ms-kanji shiftjis
    euc-kr CP949 euckr korean ks-c-5601-1987 ks-c-5601-1989 ks-c-5601 ksc5601 ksc-5601 cseuckr \
    csksc56011987 iso-ir-149 windows-949 cp949 949 ms949 uhc ks-x-1001 ksx1001
    iso-2022-kr ISO-2022-KR csiso2022kr iso2022kr iso2022-kr
    """
}
