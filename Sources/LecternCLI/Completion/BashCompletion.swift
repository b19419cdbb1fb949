/// The part of the script for bash that is Lectern's own.
enum BashCompletion {
  /// `commands` and `topics`, which `help` explains, with blanks between them; `below` are branches of a `case` that
  /// say what follows a topic, `aliases` some that give commands their first names.
  static func script(commands: String, topics: String, below: String, aliases: String) -> String {
    """
    # Lines that begin as the word does, whatever their case. They are taken as they are: 'compgen -W' would take
    # off their quotes, and run commands that names from outside hold.
    __lectern_add_completions() {
        local reply
        shopt -s nocasematch
        if [[ "${1}" = -W ]]; then
            while IFS='' read -r reply; do
                if [[ -n "${reply}" && "${reply}" = "${cur}"* ]]; then
                    COMPREPLY+=("${cur}${reply:${#cur}}")
                elif [[ "${reply//\\"/}" = "${cur}"* ]]; then
                    COMPREPLY+=("${reply}")
                fi
            done <<<"${2}"
        else
            is_file=true
            while IFS='' read -r reply; do
                COMPREPLY+=("${reply}")
            done < <(compgen "${@}" -- "${cur}")
        fi
    }

    __lectern_cursor_index_in_current_word() {
        printf %s "${#cur}"
    }

    __lectern_custom_complete() {
        "${COMP_WORDS[0]/#\\~\\//${HOME}/}" "${@}" "${COMP_WORDS[@]}" 2>/dev/null
    }

    # The words of a line as the shell will make them: 'words', and in 'open' the quote that is not closed yet.
    __lectern_split() {
        local line="${1}" char word='' begun=''
        local -i i
        words=() open=''
        for ((i = 0; i < ${#line}; i++)); do
            char="${line:i:1}"
            if [[ "${char}" = "${open}" ]]; then
                open=''
            elif [[ "${char}" = \\\\ && "${open}" != "'" ]]; then
                ((i++))
                word+="${line:i:1}" begun=true
            elif [[ -n "${open}" ]]; then
                word+="${char}"
            elif [[ "${char}" = [\\"\\'] ]]; then
                open="${char}" begun=true
            elif [[ "${char}" = [[:space:]] ]]; then
                [[ -n "${begun}" ]] && words+=("${word}")
                word='' begun=''
            else
                word+="${char}" begun=true
            fi
        done
        words+=("${word}")
    }

    # What has to be typed for a text, within the quotes that are open.
    __lectern_quoted() {
        local text="${1}" char
        local -i i
        quoted=''
        for ((i = 0; i < ${#text}; i++)); do
            char="${text:i:1}"
            case "${open}${char}" in
            "''") quoted+="'\\\\''" ;;
            '"'[\\"\\$\\`\\\\]) quoted+="\\\\${char}" ;;
            [][\\ \\"\\'\\`\\$\\\\\\&\\;\\(\\)\\<\\>\\|\\*\\?\\!\\#\\{\\}\\~]) quoted+="\\\\${char}" ;;
            *) quoted+="${char}" ;;
            esac
        done
    }

    _lectern_words() {
        local -a words
        local open quoted reply is_file=false begun="${2}"
        __lectern_split "${COMP_LINE:0:COMP_POINT}"
        local -i last=$((${#words[@]} - 1)) i
        if ((last > 1)); then
            case "${words[1]}" in
    \(aliases)
            esac
        fi
        local equals=''
        if [[ "${words[last]}" = --[a-z]*=* ]]; then
            equals="${words[last]%%=*}="
            words+=("${words[last]#*=}")
            words[last]="${equals%=}"
            ((last++))
        fi
        local -a COMP_WORDS=("${words[@]}")
        local -i COMP_CWORD=last
        local cur="${words[last]}"
        COMPREPLY=()
        if ((last > 1)) && [[ "${words[1]}" = help ]]; then
            local topics=''
            if ((last == 2)); then
                topics='\(topics)'
            elif ((last == 3)); then
                case "${words[2]}" in
    \(below)
                esac
            fi
            COMPREPLY=($(compgen -W "${topics}" -- "${cur}"))
        elif ((last == 1)) && [[ "${cur}" != -* ]]; then
            COMPREPLY=($(compgen -W '\(commands)' -- "${cur}"))
        else
            _lectern "${1}" "${cur}" "${words[last - 1]}"
        fi
        # Bash puts the completion in place of what it takes for the word: often only a part of it.
        [[ -z "${open}" ]] && begun="${begun//\\\\/}"
        # Where that has the option's name too, '=' is none of the signs at which bash cuts.
        [[ -n "${equals}" && "${begun}" = "${equals}"* ]] && begun="${begun#"${equals}"}" || equals=''
        local -i kept=$((${#cur} - ${#begun}))
        "${is_file}" && compopt -o filenames 2>/dev/null && open=-
        for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            reply="${COMPREPLY[i]}"
            case "${reply}" in
            *[:,]) compopt -o nospace 2>/dev/null ;;
            esac
            if [[ "${open}" = - ]]; then
                COMPREPLY[i]="${equals}${reply:kept}"
            else
                __lectern_quoted "${reply:kept}"
                COMPREPLY[i]="${equals}${quoted}"
            fi
        done
    }

    complete -F _lectern_words lectern
    """
  }
}
