/// Which Lectern this is.
public enum Version {
  /// After semver.org.
  public static let text = "0.1.0"
  /// How it introduces itself to web servers.
  public static let userAgent = "Lectern/\(text) (reading list for the command line)"
}
