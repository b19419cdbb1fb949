/// Why bytes could not be had.
public enum InputError: Error, Equatable, CustomStringConvertible {
  /// The system would not open or read it; `reason` is the system's.
  case unreadable(name: String, reason: String)
  /// A folder where a file was meant.
  case isFolder(name: String)
  /// Gzip that is cut short or damaged, after so many good bytes.
  case damagedGzip(name: String, good: Int)
  /// More bytes than this kind of file may have.
  case tooLarge(name: String, limit: Int)

  /// File, reason and remedy.
  public var description: String {
    switch self {
    case .unreadable(let name, let reason):
      "\(name): can't be read: \(reason)"
    case .isFolder(let name):
      "\(name): is a folder; name the files in it, or import the folder as a whole"
    case .damagedGzip(let name, let good):
      "\(name): the gzip data is damaged after \(good) bytes; fetch or compress the file again"
    case .tooLarge(let name, let limit):
      "\(name): larger than \(limit / 1_048_576) MiB, the most this format is read at; split the file"
    }
  }
}
