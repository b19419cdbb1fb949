public import Bytes
public import LecternModel
import MarkdownTree

/// Reads lists of links in Markdown (CommonMark with GitHub's tables and task lists): `awesome` lists,
/// progress tables, curricula, and what Lectern writes itself.
///
/// A bullet, a table's row, a line that begins with a link, and a link in a paragraph are works; a task
/// or a wiki link is one even without a link. Headings are sections. Words beside a link are its
/// remark. Links to `pdf`, `code` and the like belong to the work they stand behind.
public struct MarkdownImport: ImportFormat {
  public let name = "markdown"
  public let title = "Markdown list"
  public let sourceKind = SourceKind.list
  public let carries: Set<FieldName> = [
    .title, .url, .links, .authors, .published, .kind, .identifiers, .duration, .section, .remark,
    .optional, .state, .stateDate, .progress, .rating, .tags, .notes, .isPrivate,
  ]

  /// Most bytes read: the text is held in memory, since its end may define the links at its beginning.
  static let limit = 128 << 20

  public init() {}

  public func confidence(in head: InputHead) -> Confidence { MarkdownRecognition.confidence(head) }

  public func rejectSheet(header: String?) -> RejectSheet { .markdown }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    var text = try Self.text(of: input, problems: sink)
    let cut = CutLink(in: text)?.refuse(from: &text)
    let matter = FrontMatter(cutFrom: &text)
    let document = MarkdownDocument(utf8: text)
    let survey = try MarkdownSurvey(document)
    var source = SourceDescription(
      title: matter?.title ?? (survey.titleIsHeading ? survey.title : nil))
    source.isOrdered = true
    try sink(.source(source))
    for fault in document.faults {
      try sink(
        .rejected(Rejection(line: fault.line, reason: fault.reason, text: fault.text)))
    }
    let found = try read(document, survey, base: input.baseURL, to: sink)
    let unused = LinkDefinitions(in: text).unused(among: survey.addresses)
    let refused = unused + [cut].compactMap(\.self)
    for rejection in refused { try sink(.rejected(rejection)) }
    guard found || !refused.isEmpty || !document.faults.isEmpty else {
      throw ImportError(name: input.name, reason: "no links and no list in this text")
    }
  }

  /// Whether there was anything.
  private func read(
    _ document: MarkdownDocument, _ survey: MarkdownSurvey, base: String?,
    to sink: (Imported) throws -> Void
  ) throws -> Bool {
    var count = 0
    return try withoutActuallyEscaping(sink) { sink in
      var reader = MarkdownListReader(rows: RowReader(base: base), survey: survey) { imported in
        count += 1
        try sink(imported)
      }
      try document.forEachBlock { block, line in try reader.take(block, line: line) }
      try reader.finish()
      return count > 0 || reader.hasStructure
    }
  }

  private static func text(
    of input: Input, problems sink: (Imported) throws -> Void
  ) throws -> [UInt8] {
    let stream = try UTF8Stream(input, declaration: .none)
    var text: [UInt8] = []
    while let chunk = try stream.next() {
      text += chunk
      guard text.count <= limit else { throw InputError.tooLarge(name: input.name, limit: limit) }
    }
    try stream.tellProblems(to: sink)
    return text
  }
}
