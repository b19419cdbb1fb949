// swift-tools-version: 6.2
import PackageDescription

/// What reads what strangers write: a folder in Sources and a name here for each.
let names = ["feed", "query"]

let package = Package(
  name: "lectern-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "lectern", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .target(name: "Fuzzing", dependencies: ["CLibFuzzer"]),
  ]
    + names.map { name in
      .executableTarget(
        name: name,
        dependencies: [
          "Fuzzing", .product(name: "LecternFormats", package: "lectern"),
          .product(name: "LecternKit", package: "lectern"),
        ])
    }
)
