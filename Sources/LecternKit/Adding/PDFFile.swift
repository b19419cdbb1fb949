internal import LecternModel

/// What keeps a PDF from being read.
public struct PDFFault: Error, CustomStringConvertible { public var description: String }
enum PDFFile {
  static func read(_ path: String) throws -> ImportedItem {
    throw PDFFault(
      description: "\(path): PDF files are not read yet; add the work by its identifier")
  }
  static func read(_ bytes: [UInt8], link: String) throws -> Finding {
    throw PDFFault(
      description: "\(link): PDF files are not read yet; add the work by its identifier")
  }
}
