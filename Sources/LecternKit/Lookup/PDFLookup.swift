internal import Foundation
internal import LecternFormats
internal import LecternModel

/// Reads a PDF for what it says of its work.
struct PDFLookup {
  /// What the file says, as a mention.
  let finding: Finding
  /// What the reader is to be told.
  let problems: [String]
  /// The file's address.
  let link: String

  /// A file of this machine, which becomes a link of its work. Throws `PDFError`.
  init(path: String) throws {
    let file = URL(fileURLWithPath: path).standardizedFileURL
    try self.init(path: file.path, link: file.absoluteString, fileName: file.lastPathComponent)
  }

  /// A PDF that was had from a link.
  init(_ bytes: [UInt8], from link: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lectern-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let name = link.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? "paper.pdf"
    try self.init(path: file.path, link: link, fileName: String(name))
  }

  private init(path: String, link: String, fileName: String) throws {
    var contents = try PDFTools().contents(of: path)
    contents.fileName = fileName
    let identity = PDFIdentity(contents)
    self.link = link
    finding = Finding(
      kind: .page, location: URLKey.strict(link) ?? link, title: nil,
      item: identity.item(link: link, fileName: fileName))
    let rivals = identity.doubtful.map(\.description)
    problems =
      rivals.isEmpty
      ? []
      : ["\(fileName) names \(rivals.joined(separator: " and ")); 'lectern add' the one that it is"]
  }

  /// Whether the file names its work, so that others know of it too.
  var isNamed: Bool { !finding.item.identifiers.isEmpty }

  /// The reader's mention of the file: of its work by name, where it has one; else there is nothing but the file.
  var hand: ImportedItem {
    guard isNamed else { return finding.item }
    let identifiers = finding.item.identifiers
    let address = identifiers.lazy.compactMap { Identify.canonicalURL($0.description) }.first
    var item = ImportedItem(url: address ?? link)
    item.identifiers = identifiers
    return item
  }
}
