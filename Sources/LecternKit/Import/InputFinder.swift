internal import Foundation
internal import LecternFormats

/// A file to import, or why there is none.
struct FoundInput {
  var path: String
  var failure: String?
  /// Whether another file tells which item it belongs to.
  var isPart = false
}

/// Turns what the reader named into files: folders become the files in them, in the order of names. Files that
/// belong to items of others come last.
enum InputFinder {
  static func find(_ paths: [String]) -> [FoundInput] {
    let found = named(paths).map { input in
      var input = input
      input.isPart = isPart(input.path)
      return input
    }
    return found.filter { !$0.isPart } + found.filter(\.isPart)
  }

  private static func isPart(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    return OmnivoreFolder.isPart(url.lastPathComponent, in: folder.lastPathComponent) {
      let outside = folder.deletingLastPathComponent().path
      return (try? FileManager.default.contentsOfDirectory(atPath: outside)) ?? []
    }
  }

  private static func named(_ paths: [String]) -> [FoundInput] {
    paths.flatMap { path -> [FoundInput] in
      var isFolder: ObjCBool = false
      guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [FoundInput(path: path)] }
      return files(in: path)
    }
  }

  /// Hidden files and folders are left alone, as a shell's `*` does.
  private static func files(in folder: String) -> [FoundInput] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      let reason = "the folder can't be read; check its permissions"
      return [FoundInput(path: folder, failure: "\(folder): \(reason)")]
    }
    return names.flatMap { name -> [FoundInput] in
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory: return files(in: path)
      case .typeRegular: return [FoundInput(path: path)]
      case .typeSymbolicLink:
        // A link to a file is followed, one to a folder is not: it could lead in circles.
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return exists && !isFolder.boolValue ? [FoundInput(path: path)] : []
      default: return []
      }
    }
  }
}
