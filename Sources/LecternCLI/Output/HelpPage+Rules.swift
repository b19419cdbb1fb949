internal import LecternKit

extension HelpPage {
  /// How the reader adds rules for links.
  static let rules = """
    Rules tell Lectern which links lead to the same work. It has its own; put yours into
    ~/.config/lectern/rules.txt (under $XDG_CONFIG_HOME, if that is set) or name a file in
    $\(LinkRulesFile.variable). Yours are looked at first. One rule a line; '#' begins a remark.

      drop ref trk_*                    parameters that mean nothing, anywhere
      drop from on news.example.org     on some hosts only
      fragment top                      what may stand behind '#' without meaning anything
      index start.html                  files that a folder shows by itself
      same example.org = ex.org         other names of a host
      unwrap go.example.org/to?link={link}
                                        links that lead to another
      site example.org/pdf/{n}.pdf = example.org/paper/{n}
                                        pages of one work: all get the address on the right
      site example.org/d/{rest} = doi:{rest}
                                        pages that hold an identifier: doi arxiv isbn pmid pmcid
                                        openreview acl youtube github
      site example.org/tools/** = -     pages that hold none, whatever they look like

    HOSTS  example.org; *.example.org is all below it, example.* the name in all countries;
           several are joined by commas.
    PATHS  abs|pdf is one of these words, * any one part, ** any number of parts, {name} a part that
           is used again on the right, {rest} all that is left, {link} another link. ?name={id} wants
           a parameter. '#' at the end refuses links with a fragment.
    IDS    {number}, {isbn}, {doi} and some others take only what is one.

    'lectern identify LINK' shows what a rule does. After a change 'lectern doctor' says if keys in the
    catalogue were made by other rules.
    """
}
