/// The form in which a work was published, as reference managers tell them apart. Finer than a kind, and
/// absent where no reference file says it.
public enum Genre: String, CaseIterable, Codable, Sendable {
  /// In a scholarly journal.
  case article
  /// In a magazine.
  case magazine
  /// In a newspaper.
  case newspaper
  /// A manuscript that a server of preprints holds.
  case preprint
  /// A whole book by its authors.
  case book
  /// A book of several authors' parts.
  case collection
  /// Printed, but by no publisher.
  case booklet
  /// A part of a book, with a title of its own.
  case chapter
  /// A part of a book without a title of its own.
  case inBook = "inbook"
  /// A paper in the proceedings of a conference.
  case conferencePaper = "inproceedings"
  /// The proceedings of a conference.
  case proceedings
  /// Of an institution.
  case report
  /// For a doctorate, or a thesis of an unknown sort.
  case thesis
  /// For a master's degree.
  case mastersThesis = "mastersthesis"
  /// Never published.
  case manuscript
  /// Technical documentation.
  case manual
  case patent
  case standard
  case dataset
  case software
  /// A page of the web.
  case webpage
  /// In a blog.
  case blogPost = "blogpost"
  /// In a forum.
  case forumPost = "forumpost"
  case video
  case audio
  /// In an encyclopedia or a dictionary.
  case encyclopedia
  /// A talk, or its slides.
  case presentation
  /// A whole issue of a periodical.
  case periodical
  /// None of these.
  case misc
}
