public import Bytes
import LecternModel
import XMLTree

/// Reads a web page for its metadata, and no more of it than that takes.
public enum WebPageReader {
  /// Bytes of UTF-8 that are looked at: metadata stands in front, and scripts may be long.
  static let longest = 2 << 20

  /// Reads a page. `input.charset` is the character set that HTTP states, `input.baseURL` where the page was
  /// had from in the end.
  ///
  /// Sources in the order they are trusted: Highwire's `citation_` tags, JSON-LD, microdata, PRISM and
  /// Dublin Core, OpenGraph, and what people see. A later one fills gaps and never overwrites.
  /// Throws `ImportError` for what is no page, and what the input throws.
  public static func read(_ input: Input) throws -> WebPage {
    let head = try input.peek(1024)
    if let fault = fault(head) { throw ImportError(name: input.name, reason: fault) }
    let parts = try parts(of: input)
    return PageMerge(parts, address: input.baseURL).page
  }

  private static func fault(_ head: ArraySlice<UInt8>) -> String? {
    if head.allSatisfy({ $0 <= 0x20 }) { return "the page is empty" }
    if head.starts(with: "%PDF-".utf8) { return "this is a PDF and no web page" }
    return nil
  }

  private static func parts(of input: Input) throws -> PageParts {
    let stream = try UTF8Stream(input, declaration: .html)
    var html = HTMLEvents()
    var collector = PageCollector()
    var count = 0
    while count < longest, let chunk = try stream.next() {
      count += chunk.count
      html.append(chunk)
      while let event = html.next() { collector.take(event) }
    }
    html.close()
    while let event = html.next() { collector.take(event) }
    return collector.finished()
  }
}
