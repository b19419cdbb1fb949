/// Why nothing could be learned of a PDF.
public enum PDFError: Error, Equatable, CustomStringConvertible {
  /// A program of poppler's is not installed.
  case missingTool(String)
  /// The file can't be read, or is damaged; the reason is a phrase.
  case unreadable(path: String, reason: String)
  /// It opens with a password only.
  case encrypted(path: String)
  /// A tool took longer than so many seconds.
  case tooSlow(path: String, tool: String, seconds: Int)

  /// File, reason and remedy.
  public var description: String {
    switch self {
    case .missingTool(let tool):
      "\(tool) is not installed, and PDFs are read with it; install poppler "
        + "(Debian and Ubuntu: poppler-utils, Homebrew: poppler)"
    case .unreadable(let path, let reason):
      "\(path): can't be read as a PDF: \(reason)"
    case .encrypted(let path):
      "\(path): is locked with a password; save a copy without one, or add the work by its identifier"
    case .tooSlow(let path, let tool, let seconds):
      "\(path): \(tool) took longer than \(seconds) s and was stopped; add the work by its identifier"
    }
  }
}
