import Bytes
import LecternModel

/// Reads what a service exports, by the service's tables.
struct ServiceImport: ImportFormat {
  let service: Service

  var name: String { service.name }
  var title: String { service.title }
  var sourceKind: SourceKind { service.sourceKind }
  var carries: Set<FieldName> { service.carries }

  func confidence(in head: InputHead) -> Confidence {
    service.forms.filter { $0.fits(head) }.map(\.confidence).max() ?? .no
  }

  func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let form = try form(of: input)
    let stream = try UTF8Stream(input, declaration: form.isMarkup ? .xml : .none)
    let companions = CompanionFiles(form.companions, beside: input)
    try withoutActuallyEscaping(sink) { sink in
      var output = ServiceOutput(
        kind: service.kind, needsLink: form.needsLink ?? (service.needsLink && service.kind == nil),
        sink: sink)
      switch form.carrier {
      case .table: try TableRows(form).read(stream, to: &output)
      case .json(let places):
        var rows = JSONRows(form, places: places, companions: companions)
        try rows.read(stream, to: &output)
      case .markup(let root, let row):
        try MarkupRows(form, root: root, row: row).read(stream, to: &output)
      }
    }
    try stream.tellProblems(to: sink)
  }

  func rejectSheet(header: String?) -> RejectSheet {
    if let header {
      return header.hasPrefix("<") ? MarkupRows.rejectSheet(root: header) : .table(header: header)
    }
    let places = service.forms.lazy.compactMap { form -> [String]? in
      if case .json(let places) = form.carrier { places } else { nil }
    }.first
    guard let place = places?.first, !place.isEmpty, !place.contains(".") else { return .json() }
    return .json(head: "{\"\(place)\":[", tail: "]}")
  }

  /// The sort of file an input is; without a sure sign, as when `--from` names the service, the first
  /// that looks like it from outside.
  private func form(of input: Input) throws -> ServiceForm {
    let head = try InputHead(input)
    let sign = head.text.first { !$0.isGap && $0 != "\u{FEFF}" } ?? " "
    let alike = service.forms.filter { form in
      switch form.carrier {
      case .json: "[{".contains(sign)
      case .markup: sign == "<"
      case .table: !"[{<".contains(sign)
      }
    }
    return service.forms.first { $0.fits(head) } ?? alike.first ?? service.forms[0]
  }
}
