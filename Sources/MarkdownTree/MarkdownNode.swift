internal import CMarkdown

/// What the walk asks of a node of cmark's tree. Valid while the document lives.
@safe struct MarkdownNode {
  /// The kinds of node that mean something to us.
  enum Kind {
    case list, item, quote, table, row, headerRow, cell
    case heading, paragraph, htmlBlock, codeBlock
    case text, code, html, softBreak, hardBreak, link, image, emphasis, strong, struck
    case other
  }

  private let node: OpaquePointer?

  init(_ node: OpaquePointer?) { unsafe self.node = unsafe node }

  var kind: Kind {
    // cmark's numbers for the nodes of extensions are mutable globals, so those go by their names.
    unsafe Self.core[cmark_node_get_type(node).rawValue] ?? Self.extensions[typeName] ?? .other
  }

  var line: Int { Int(unsafe cmark_node_get_start_line(node)) }
  var level: Int { Int(unsafe cmark_node_get_heading_level(node)) }
  var literal: String { unsafe Self.string(cmark_node_get_literal(node)) }
  var address: String { unsafe Self.string(cmark_node_get_url(node)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }

  /// Whether a list item's box is checked; nil where it has none.
  var isDone: Bool? {
    guard typeName == "tasklist" else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(node)
  }

  private var typeName: String { unsafe Self.string(cmark_node_get_type_string(node)) }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  private static let core: [UInt32: Kind] = [
    CMARK_NODE_LIST.rawValue: .list, CMARK_NODE_ITEM.rawValue: .item,
    CMARK_NODE_BLOCK_QUOTE.rawValue: .quote, CMARK_NODE_HEADING.rawValue: .heading,
    CMARK_NODE_PARAGRAPH.rawValue: .paragraph, CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock,
    CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock, CMARK_NODE_TEXT.rawValue: .text,
    CMARK_NODE_CODE.rawValue: .code, CMARK_NODE_HTML_INLINE.rawValue: .html,
    CMARK_NODE_SOFTBREAK.rawValue: .softBreak, CMARK_NODE_LINEBREAK.rawValue: .hardBreak,
    CMARK_NODE_LINK.rawValue: .link, CMARK_NODE_IMAGE.rawValue: .image,
    CMARK_NODE_EMPH.rawValue: .emphasis, CMARK_NODE_STRONG.rawValue: .strong,
  ]

  private static let extensions: [String: Kind] = [
    "table": .table, "table_header": .headerRow, "table_row": .row, "table_cell": .cell,
    "strikethrough": .struck,
  ]
}
