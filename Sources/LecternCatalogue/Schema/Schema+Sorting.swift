extension Schema {
  /// What titles and authors are sorted by (`SortKey`), kept beside them: an index on what a function says would be
  /// wrong as soon as the function says something else.
  static let sortKeys = """
    ALTER TABLE item ADD COLUMN titleKey TEXT;
    ALTER TABLE item ADD COLUMN authorKey TEXT;
    UPDATE item SET titleKey = foldedTag(title), authorKey = foldedTag(coalesce(
      json_extract(metadata, '$.authors[0].literal'),
      json_extract(metadata, '$.authors[0].family')
        || char(9) || coalesce(json_extract(metadata, '$.authors[0].given'), '')
        || char(9) || coalesce(json_extract(metadata, '$.authors[0].particle'), '')));
    DROP INDEX itemByTitle;
    DROP INDEX itemByAuthor;
    CREATE INDEX itemByTitle ON item(titleKey);
    CREATE INDEX itemByAuthor ON item(authorKey);
    """
}
