internal import LecternFormats

extension HelpPage {
  /// `lectern help templates`.
  static var templates: String {
    """
    'lectern export --template FILE [QUERY]' writes through a Mustache template. Three to start from are
    in Lectern's folder 'templates': a digest as plain text, an Org list, a bare web page.

      {{name}}                        a value
      {{#name}}…{{/name}}             for each of several, or when it is there
      {{^name}}…{{/name}}             when it is not there
      {{! remark }}

    A template whose name ends with .html.mustache escapes values for HTML; any other writes them as they
    are. {{% CONTENT_TYPE:HTML}} or {{% CONTENT_TYPE:TEXT}} in the first line says so itself, {{{name}}}
    never escapes. A line with nothing but a section's tag writes no line. Within {{#items}},
    {{^last()}}, {{/last()}} writes a comma behind all but the last. Partials are not supported.

      {{title}}, {{totals.read}} of {{count}}
      {{#sections}}
      == {{title}}
      {{#items}}
      {{#is.read}}done{{/is.read}}{{^is.read}}open{{/is.read}} {{title}} {{link}}
      {{/items}}
      {{/sections}}

    THE LIST AND ITS SECTIONS
    \(rows(TemplateNames.list))

    ITEMS
    \(rows(TemplateNames.item))
    """
  }

  private static func rows(_ entries: [TemplateNames.Entry]) -> String {
    entries.map { "  " + TextWidth.fit($0.name, to: 18) + $0.meaning }.joined(separator: "\n")
  }
}
