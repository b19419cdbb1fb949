import Foundation

/// Writes the smallest PDF (ISO 32000-1) that has text, metadata and an information dictionary.
struct SmallPDF {
  var title: String?
  var subject: String?
  var author: String?
  var xmp: String?
  /// Lines of each page.
  var pages: [[String]] = [["A page"]]

  var data: Data {
    var objects: [String] = []
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    let metadata = 4 + 2 * pages.count
    objects.append("<</Type/Catalog/Pages 2 0 R\(xmp == nil ? "" : "/Metadata \(metadata) 0 R")>>")
    objects.append("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    for (index, lines) in pages.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
          + "/Contents \(5 + 2 * index) 0 R>>")
      let text = lines.map { "(\(Self.escaped($0))) Tj T*" }.joined(separator: "\n")
      objects.append(Self.stream("", "BT /F1 12 Tf 14 TL 40 760 Td\n\(text)\nET"))
    }
    if let xmp { objects.append(Self.stream("/Type/Metadata/Subtype/XML", xmp)) }
    let entries = [("Title", title), ("Subject", subject), ("Author", author)].compactMap {
      name, text in
      text.map { "/\(name)(\(Self.escaped($0)))" }
    }
    objects.append("<<\(entries.joined())>>")
    return Self.file(objects)
  }

  /// Header, objects, cross-reference table and trailer.
  private static func file(_ objects: [String]) -> Data {
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info \(objects.count) 0 R>>\n"
    file += "startxref\n\(table)\n%%EOF\n"
    return Data(file.utf8)
  }

  private static func stream(_ entries: String, _ text: String) -> String {
    "<<\(entries)/Length \(text.utf8.count)>>\nstream\n\(text)\nendstream"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
  }
}
