/// Which namespace a prefix means at the present place (Namespaces in XML 1.0).
struct XMLScopes {
  private struct Binding {
    /// The prefix's number; -1 for the default namespace.
    var prefix: Int32
    var namespace: String
  }

  private var bindings: [Binding] = []
  /// A number for each set of bindings in force, the outermost first.
  private var scopes: [(id: Int, bindings: Int)] = []
  private var lastID = 0

  /// The same for as long as no binding begins or ends.
  var id: Int { scopes.last?.id ?? 0 }
  var depth: Int { scopes.count }

  /// Bindings of an element that has begun; most have none.
  mutating func open(_ new: [(prefix: Int32, namespace: String)]) {
    lastID += 1
    scopes.append((lastID, bindings.count))
    for binding in new {
      bindings.append(Binding(prefix: binding.prefix, namespace: binding.namespace))
    }
  }

  /// Ends the innermost bindings.
  mutating func close() {
    guard let scope = scopes.popLast() else { return }
    bindings.removeLast(bindings.count - scope.bindings)
  }

  /// The namespace of a prefix, nil when it is not bound.
  func namespace(_ prefix: Int32) -> String? {
    bindings.last { $0.prefix == prefix }.flatMap { $0.namespace.isEmpty ? nil : $0.namespace }
  }
}
