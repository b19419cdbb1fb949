internal import Foundation
public import LecternFormats
internal import LecternModel

/// Reads what tells of a PDF's work through poppler's programs. The file itself is never changed.
public struct PDFTools {
  /// Folders in which the programs are looked for, in order.
  private let folders: [String]
  private let seconds: Int
  /// Pages whose text is read: a book's imprint stands among the first six.
  private static let pages = 6
  private static let outputLimit = 4 << 20

  /// `searchPath` is written as in `PATH`, which it is by default; a program that takes longer than `seconds`
  /// is stopped.
  public init(searchPath: String? = nil, seconds: Int = 20) {
    let path = searchPath ?? ReaderEnvironment.variables["PATH"] ?? "/usr/bin:/bin"
    folders = path.split(separator: ":").map(String.init)
    self.seconds = seconds
  }

  /// Whether the programs are there.
  public var areInstalled: Bool {
    (try? program("pdfinfo")) != nil && (try? program("pdftotext")) != nil
  }

  /// What a file says of its work. Throws `PDFError`.
  public func contents(of path: String) throws -> PDFContents {
    let url = URL(fileURLWithPath: path)
    let (info, text) = (try program("pdfinfo"), try program("pdftotext"))
    try check(url, path)
    var contents = PDFContents(fileName: url.lastPathComponent)
    // A whole path begins with a slash, so that no name is taken for an option.
    let file = url.standardizedFileURL.path
    contents.take(info: try run(info, ["-enc", "UTF-8", file], path))
    let xmp = try run(info, ["-enc", "UTF-8", "-meta", file], path)
    contents.xmp = xmp.isEmpty ? nil : xmp
    let last = "\(Self.pages)"
    contents.take(text: try run(text, ["-enc", "UTF-8", "-f", "1", "-l", last, file, "-"], path))
    return contents
  }

  /// The running text of all pages, as it is to be read. Throws `PDFError`.
  public func prose(of path: String) throws -> String {
    let url = URL(fileURLWithPath: path)
    let text = try program("pdftotext")
    try check(url, path)
    return PDFProse.text(try run(text, ["-enc", "UTF-8", url.standardizedFileURL.path, "-"], path))
  }

  /// Which work a file is. Throws `PDFError`.
  public func identity(of path: String) throws -> PDFIdentity {
    PDFIdentity(try contents(of: path))
  }

  private func program(_ name: String) throws -> String {
    for folder in folders {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw PDFError.missingTool(name)
  }

  /// Says in plain words what poppler would say in its own.
  private func check(_ url: URL, _ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw PDFError.unreadable(path: path, reason: "there is no such file")
    }
    if isFolder.boolValue { throw PDFError.unreadable(path: path, reason: "it is a folder") }
    guard let handle = try? FileHandle(forReadingFrom: url),
      let head = try? handle.read(upToCount: 1024)
    else { throw PDFError.unreadable(path: path, reason: "the file can't be opened or is empty") }
    // Some servers send a few bytes before the header (ISO 32000-1, Annex H).
    guard head.range(of: Data("%PDF-".utf8)) != nil else {
      throw PDFError.unreadable(path: path, reason: "it does not begin as one")
    }
  }

  /// What a program prints. Status 3 of `pdftotext` means that the file forbids copying its text.
  private func run(_ program: String, _ arguments: [String], _ path: String) throws -> String {
    let tool = (program as NSString).lastPathComponent
    let run: ToolRun
    do {
      run = try ToolRun(program, arguments, seconds: seconds, limit: Self.outputLimit)
    } catch {
      throw PDFError.missingTool(tool)
    }
    if run.isTooSlow { throw PDFError.tooSlow(path: path, tool: tool, seconds: seconds) }
    let isCut = run.output.count >= Self.outputLimit
    guard run.status == 0 || run.status == 3 || isCut else {
      throw Self.failure(String(decoding: run.complaint, as: UTF8.self), path)
    }
    return String(decoding: run.output, as: UTF8.self)
  }

  private static func failure(_ complaint: String, _ path: String) -> PDFError {
    if complaint.contains("Incorrect password") { return .encrypted(path: path) }
    let lines = complaint.split(whereSeparator: \.isNewline).map(String.init)
    let said = lines.first { !$0.hasPrefix("Syntax Warning") } ?? lines.first
    return .unreadable(path: path, reason: CleanText.line(said) ?? "poppler does not say why")
  }
}
