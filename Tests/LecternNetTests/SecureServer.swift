import Foundation

/// OpenSSL's own server with a certificate that it signed itself.
struct SecureServer {
  let certificate: URL
  let address: String
  private let process = Process()

  /// Nil where there is no openssl.
  init?(in folder: URL) throws {
    certificate = folder.appendingPathComponent("certificate.pem")
    let key = folder.appendingPathComponent("key.pem")
    let make = Process()
    make.executableURL = URL(fileURLWithPath: "/bin/sh")
    make.arguments = [
      "-c",
      """
      command -v openssl >/dev/null || exit 9
      openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
        -keyout '\(key.path)' -out '\(certificate.path)' 2>/dev/null
      """,
    ]
    try make.run()
    make.waitUntilExit()
    guard make.terminationStatus != 9 else { return nil }
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Port 0 is any free one; the line "ACCEPT host:port" tells which.
    process.arguments = [
      "-c",
      "exec openssl s_server -accept 127.0.0.1:0 -www -cert '\(certificate.path)' -key '\(key.path)'",
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var said = ""
    while said.firstMatch(of: /ACCEPT [^\n]*:\d+\n/) == nil {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      said += String(decoding: more, as: UTF8.self)
    }
    address = "https://localhost:\(said.firstMatch(of: /ACCEPT [^\n]*:(\d+)\n/)?.1 ?? "0")/"
  }

  func stop() { process.terminate() }
}
