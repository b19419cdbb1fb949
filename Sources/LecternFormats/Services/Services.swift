/// The services whose exports Lectern reads.
enum Services {
  /// Every service, in the order in which equally sure ones are preferred; those of any origin last.
  static let all: [Service] = [
    .goodreads, .storyGraph, .libraryThing, .openLibrary, .bookWyrm,
    .pocket, .instapaper, .raindrop, .readwise, .omnivore, .wallabag, .matter,
    .pinboard, .linkding, .karakeep, .delicious, .readability, .elCurator, .buku,
    .zotero, .csv, .json,
  ]
}
