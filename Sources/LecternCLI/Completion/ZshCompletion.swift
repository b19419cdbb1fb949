/// What zsh's script lacks as the argument parser makes it: words as they will be once the shell has taken off their
/// quotes, values behind `=`, and letters of either case.
enum ZshCompletion {
  /// The script with what it lacks. `below` are branches of a `case` that offer what follows a topic of help.
  static func completed(_ script: String, topics: String, below: String) -> String {
    let specified = script.split(separator: "\n", omittingEmptySubsequences: false)
      .map(withEquals).joined(separator: "\n")
    return
      specified
      .replacing(
        "'*:subcommands:'",
        with: "'1:topic:(\(topics))'\n        '2:command:{__lectern_below_topic}'"
      )
      .replacing(
        "if [[ \"${funcstack[1]}\" = _lectern ]]; then",
        with: functions(below) + "\nif [[ \"${funcstack[1]}\" = _lectern ]]; then")
  }

  /// A line that specifies an option with a value, so that the value may follow behind `=`.
  private static func withEquals(_ line: Substring) -> String {
    guard line.hasPrefix("        '"), line.contains("]:") else { return String(line) }
    return
      line
      .replacing(/^ +'[^'\[]*--[a-z-]+\[/) { $0.0.dropLast() + "=[" }
      .replacing(/--[a-z-]+\}'\[/) { $0.0.replacing("}", with: "=}") }
      .description
  }

  /// These come anew and count more than those above of the same name.
  private static func functions(_ below: String) -> String {
    """
    __lectern_complete() {
        local -ar named=("${@:#(|:*)}")
        local -ar empty=("${(M)@:#(|:*)}")
        local -ar any_case=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')
        _describe -V '' named "${any_case[@]}" -- empty -P $'\\'\\'' && return
        # What completes the text without beginning as it does, as a value that has to be quoted.
        _describe -V '' named -U
    }

    # The words as the command will be given them; the quote of the last may still be open.
    __lectern_custom_complete() {
        local -a completions typed
        typed=("${(@Q)command_line}")
        typed[current_word_index+1]="${(Q)PREFIX}"
        completions=("${(@f)"$("${command_name}" "${@}" "${typed[@]}")"}")
        if [[ "${#completions[@]}" -gt 1 ]]; then
            __lectern_complete "${completions[@]:0:-1}"
        fi
    }

    __lectern_cursor_index_in_current_word() {
        printf %s "${#${(Q)PREFIX}}"
    }

    __lectern_below_topic() {
        local -a names
        case "${words[2]}" in
    \(below)
        esac
        __lectern_complete "${names[@]}"
    }

    """
  }
}
