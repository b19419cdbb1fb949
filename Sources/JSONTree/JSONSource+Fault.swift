extension JSONSource {
  /// Where and why reading stopped.
  public struct Fault: Error {
    /// From 1.
    public var line: Int
    /// In bytes, from 1.
    public var column: Int
    /// For people, in lower case.
    public var message: String
    /// The value that is broken, as far as it was read and is held: the outermost that was to be read whole, or
    /// else the innermost object. Empty where the last one before the fault is whole.
    public var text: String
  }
}
