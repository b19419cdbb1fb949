import CLibFuzzer

/// Runs libFuzzer with the arguments of the command line, on a target that is given bytes over and over.
public func runFuzzer(_ target: @escaping ([UInt8]) -> Void) {
  body = target
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  LLVMFuzzerRunDriver(&count, &arguments) { start, count in
    body(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// A C function takes nothing along.
private nonisolated(unsafe) var body: ([UInt8]) -> Void = { _ in }  // set once, before any run
