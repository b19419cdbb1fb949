/// What to do when the catalogue's identifiers were made by other rules than those in force.
enum KeyAdvice {
  static let text =
    "identifiers were made by other rules for links than those in force; make them anew with: "
    + "lectern doctor --rekey"
}
