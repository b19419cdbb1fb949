/// What fish's script lacks as the argument parser makes it: names behind `=`, words as they will be once fish has
/// taken off their quotes, and topics of help.
enum FishCompletion {
  /// The script with what it lacks. `below` makes a line for each topic of help that others follow, of its name and
  /// those.
  static func completed(
    _ script: String, topics: String, below: ((String, String) -> String) -> String
  ) -> String {
    let isTopic = "__lectern_should_offer_completions_for_positional \"lectern help\""
    let followed = below { topic, names in
      "complete -c 'lectern' -n '\(isTopic) -eq 2; and test (__lectern_tokens -pc)[3] = \(topic)' -fa '\(names)'"
    }
    // The function asks for the place of the cursor itself: fish 3 can't tell it to 'complete -C'.
    let asking = script.replacing(
      " (count (__lectern_tokens -pc)) (__lectern_tokens -tC))", with: ")")
    return asking + """

      \(functions)
      complete -c 'lectern' -n '\(isTopic) -eq 1' -fa '\(topics)'
      \(followed)

      """
  }

  /// They come anew and count more than those above of the same name.
  private static let functions = """
    # A word without its quotes, of which the last may still be open.
    function __lectern_unquoted -a word
        string unescape -- "$word"; or string unescape -- "$word'"; or string unescape -- "$word\\""; or printf '%s\\n' "$word"
    end

    # The words up to the cursor, each as the command will be given it; a value behind '=' is a word of its own, and
    # fish puts what is found in its place.
    function __lectern_custom_completion
        set -x SAP_SHELL fish
        set -x SAP_SHELL_VERSION $FISH_VERSION
        set -l words (__lectern_tokens -pc)
        set -l typed (__lectern_unquoted (commandline -ct))
        if set -l parts (string match -rg -- '^(--[a-z-]+)=(.*)$' "$typed")
            set -a words $parts[1]
            set typed $parts[2]
        end
        command $words[1] $argv (count $words) (string length -- "$typed") $words "$typed"
    end

    """
}
