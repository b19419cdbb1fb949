internal import Foundation
import LecternModel

/// The fields of an entry as they are written, a line each.
struct BibTeXBody {
  private let latex: LaTeXWriter
  private let names: BibTeXNameWriter
  private let sources: LaTeXSources
  private var out = TextBuffer(room: 1024)
  /// The names of the fields that are written.
  private(set) var written: [String] = []

  /// Nothing yet; texts are written as `sources` had them.
  init(latex: LaTeXWriter, sources: LaTeXSources) {
    self.latex = latex
    self.sources = sources
    names = BibTeXNameWriter(latex: latex)
  }

  /// All fields so far.
  mutating func text() -> String { out.take() }

  /// Adds a field with a value as it is to stand there. Here and below: none where there is nothing to say.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    out.add("  ")
    out.add(name)
    out.add(" = ")
    out.add(value)
    out.add(",\n")
    written.append(name)
  }

  /// Adds a field with a value that is LaTeX already, in braces.
  mutating func add(_ name: String, braced value: String?) {
    guard let value else { return }
    begin(name)
    out.add(value)
    end()
  }

  /// Adds names.
  mutating func add(_ name: String, people: [Person]?) {
    guard let people, !people.isEmpty else { return }
    begin(name)
    names.append(people, to: &out)
    end()
  }

  /// Adds plain text.
  mutating func add(_ name: String, text: String?) {
    guard let text else { return }
    begin(name)
    latex.append(sources.text(text), to: &out)
    end()
  }

  /// Adds a title, with its capitals protected.
  mutating func add(_ name: String, title: String?) {
    guard let title else { return }
    begin(name)
    latex.append(title: sources.text(title), to: &out)
    end()
  }

  /// Adds what no LaTeX is read in: addresses and the like.
  mutating func add(_ name: String, verbatim text: String?) {
    if let text { add(name, braced: latex.verbatim(text)) }
  }

  /// Adds plain text with empty lines between its paragraphs.
  mutating func add(_ name: String, paragraphs text: String?) {
    guard let text else { return }
    guard text.has("\n") else { return add(name, text: text) }
    begin(name)
    for (place, paragraph) in text.components(separatedBy: "\n\n").enumerated() {
      if place > 0 { out.add(" \\par ") }
      latex.append(sources.text(paragraph), to: &out)
    }
    end()
  }

  /// Adds tags, parted by commas; one that would be taken apart stands in braces.
  mutating func add(_ name: String, tags: [String]) {
    guard !tags.isEmpty else { return }
    begin(name)
    for (place, tag) in tags.enumerated() {
      if place > 0 { out.add(", ") }
      let isParted = ReferenceTags.isParted(tag)
      if isParted { out.add("{") }
      latex.append(sources.text(tag), to: &out)
      if isParted { out.add("}") }
    }
    end()
  }

  /// Adds `12–34` as BibTeX writes ranges.
  mutating func add(_ name: String, range: String) {
    begin(name)
    for (place, part) in PageRange.parts(range).lazy.filter({ !$0.isEmpty }).enumerated() {
      if place > 0 { out.add("--") }
      latex.append(part, to: &out)
    }
    end()
  }

  /// Adds a number.
  mutating func add(_ name: String, number: Int?) {
    add(name, braced: number.map { String($0) })
  }

  private mutating func begin(_ name: String) {
    written.append(name)
    out.add("  ")
    out.add(name)
    out.add(" = {")
  }

  private mutating func end() { out.add("},\n") }
}
