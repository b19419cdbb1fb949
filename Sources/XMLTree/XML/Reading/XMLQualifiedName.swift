/// A name taken apart at its colon. A second colon becomes an underscore, one at either end goes.
struct XMLQualifiedName {
  var prefix: String?
  var local: String

  init(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count > 1 else {
      local = parts.first.map(String.init) ?? text
      return
    }
    prefix = String(parts[0])
    local = parts.dropFirst().joined(separator: "_")
  }
}
