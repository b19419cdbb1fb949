import Bytes
import Fuzzing
import LecternFormats
import LecternModel

/// A feed as JSON, which sanitises all HTML in it; nil for what is no feed.
func json(_ bytes: [UInt8]) -> String? {
  let input = Input(name: "fuzz", bytes: bytes)
  input.baseURL = "https://base.example/feed"
  var text = ""
  do {
    try FeedJSON.write(input) { text += $0 }
    return text
  } catch is ImportError, is InputError {
    return nil
  } catch {
    fatalError("unexpected: \(error)")
  }
}

runFuzzer { bytes in
  let first = json(bytes)
  precondition(first == json(bytes), "two readings differ")
  if let first { checkIsJSON(first) }
}
