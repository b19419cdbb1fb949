// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled alike: Swift 6 mode, imports that say what they leak, no silent existentials.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
/// The targets that hold unsafe pointers: one fence around each C library.
let fence: [SwiftSetting] = house + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "lectern",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lectern", targets: ["lectern"]),
    .library(name: "LecternKit", targets: ["LecternKit", "LecternCatalogue"]),
    .library(name: "LecternFormats", targets: ["LecternFormats", "Bytes", "LecternModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // For the tests alone: the server that feeds are fetched from.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // libcurl is loaded when it is first used: see Documentation/Dependencies.md.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

    .target(name: "Bytes", dependencies: ["CZlib"], swiftSettings: fence),
    .target(name: "XMLTree", dependencies: ["CLibXML2"], swiftSettings: fence),
    .target(name: "Parallel", swiftSettings: house),
    .target(name: "JSONTree", dependencies: ["Bytes"], swiftSettings: house),
    .target(name: "MarkdownTree", dependencies: ["CMarkdown"], swiftSettings: fence),

    .target(name: "LecternNet", dependencies: ["CCurl"], swiftSettings: fence),

    .target(name: "LecternModel", swiftSettings: house),
    .target(
      name: "LecternFormats",
      dependencies: [
        "Bytes", "XMLTree", "MarkdownTree", "JSONTree", "Parallel", "LecternModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: house),
    .target(
      name: "LecternCatalogue",
      dependencies: [
        "JSONTree", "Parallel", "LecternModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(
      name: "LecternKit",
      dependencies: [
        "Bytes", "XMLTree", "LecternModel", "LecternFormats", "LecternCatalogue", "LecternNet",
      ],
      swiftSettings: house),
    .target(
      name: "LecternCLI",
      dependencies: [
        "Bytes", "Parallel", "LecternModel", "LecternFormats", "LecternCatalogue", "LecternNet",
        "LecternKit",
        argumentParser,
      ],
      swiftSettings: house),
    .executableTarget(name: "lectern", dependencies: ["LecternCLI"], swiftSettings: house),

    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      path: "Tests/LoopbackServer", swiftSettings: house),

    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: house),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: house),
    .testTarget(name: "XMLTreeTests", dependencies: ["XMLTree"], swiftSettings: house),
    .testTarget(name: "MarkdownTreeTests", dependencies: ["MarkdownTree"], swiftSettings: house),
    .testTarget(
      name: "LecternNetTests", dependencies: ["LecternNet", "LoopbackServer"], swiftSettings: house),
    .testTarget(name: "LecternModelTests", dependencies: ["LecternModel"], swiftSettings: house),
    .testTarget(
      name: "LecternFormatsTests", dependencies: ["LecternFormats", "Bytes", "LecternModel"],
      resources: [.copy("Fixtures")], swiftSettings: house),
    .testTarget(
      name: "LecternCatalogueTests",
      dependencies: [
        "LecternCatalogue", "JSONTree", "LecternModel",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "LecternKitTests", dependencies: ["LecternKit", "LecternFormats", "LecternModel"],
      swiftSettings: house),
    .testTarget(
      name: "LecternCLITests",
      dependencies: [
        "lectern", "LecternCLI", "LoopbackServer", argumentParser,
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures", "Transcripts", "Terminal/terminal.py"], swiftSettings: house),
  ]
)
