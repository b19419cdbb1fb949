/// Commands that stand for characters.
enum LaTeXSymbols {
  /// The text of a command, named without its backslash.
  static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for line in [letters, signs, greek, mathematics] {
      for row in line.split(whereSeparator: \.isNewline) {
        let words = row.split(separator: " ").map(String.init)
        guard let text = words.first else { continue }
        for command in words.dropFirst() { texts[command] = text }
      }
    }
    for (command, text) in odd { texts[command] = text }
    return texts
  }()

  /// The command that writes a character in ASCII: the first of its row.
  static let commands = first(of: letters + "\n" + signs)

  /// The command that writes a character in mathematics alone.
  static let formulas = first(of: greek + "\n" + mathematics)

  private static func first(of table: String) -> [Unicode.Scalar: String] {
    var commands: [Unicode.Scalar: String] = [:]
    for row in table.split(whereSeparator: \.isNewline) {
      let words = row.split(separator: " ").map(String.init)
      guard words.count > 1, let scalar = words[0].unicodeScalars.first, !scalar.isASCII else {
        continue
      }
      commands[scalar] = words[1]
    }
    return commands
  }

  /// Names that keep the blank behind them, since people write them like words.
  static let logos: [String: String] = [
    "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX", "XeTeX": "XeTeX",
    "LuaTeX": "LuaTeX", "ConTeXt": "ConTeXt", "METAFONT": "METAFONT", "MP": "METAPOST",
  ]

  private static let odd = [
    "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "backslash": "\\",
    "textbraceleft": "{", "textbraceright": "}", "lbrace": "{", "rbrace": "}",
    "textunderscore": "_",
    "textdollar": "$", "textquotesingle": "'", "textquotedbl": "\"", "textasciigrave": "`",
    "textbar": "|", "textless": "<", "textgreater": ">", "textnumbersign": "#", "textpercent": "%",
    "textampersand": "&", "lt": "<", "gt": ">", "vert": "|", "slash": "/",
    "space": " ", "quad": " ", "qquad": " ", "enspace": " ", "thinspace": " ", "newline": " ",
    "linebreak": " ", "par": "\n\n", "sim": "~", "nobreakspace": " ", "SS": "SS",
    "bibnamedelima": " ",
    "bibnamedelimb": " ", "bibnamedelimi": " ", "addspace": " ", "addcolon": ":", "adddot": ".",
    "addcomma": ",", "hyphen": "-",
  ]

  private static let letters = """
    ß ss
    æ ae
    Æ AE
    œ oe
    Œ OE
    ø o
    Ø O
    ł l
    Ł L
    å aa
    Å AA
    ı i
    ȷ j
    ð dh eth
    Ð DH
    þ th thorn
    Þ TH
    đ dj
    Đ DJ
    ŋ ng
    Ŋ NG
    ĳ ij
    Ĳ IJ
    ə schwa textschwa
    """

  private static let signs = """
    ¡ textexclamdown
    ¿ textquestiondown
    § S textsection
    ¶ P textparagraph
    † dag textdagger dagger
    ‡ ddag textdaggerdbl ddagger
    • textbullet bullet
    … ldots dots textellipsis cdots
    – textendash bibrangedash
    — textemdash
    ‘ textquoteleft lq grq
    ’ textquoteright rq
    “ textquotedblleft grqq
    ” textquotedblright
    ‚ quotesinglbase glq
    „ quotedblbase glqq
    ‹ guilsinglleft flq
    › guilsinglright frq
    « guillemotleft flqq guillemetleft
    » guillemotright frqq guillemetright
    © textcopyright copyright
    ® textregistered registered
    ™ texttrademark
    ℠ textservicemark
    £ textsterling pounds
    € texteuro euro EUR
    ¥ textyen yen
    ¢ textcent cent
    ¤ textcurrency
    ° textdegree degree
    ª textordfeminine
    º textordmasculine
    µ textmu micro
    № textnumero
    ¦ textbrokenbar
    ¬ textlnot lnot neg
    · textperiodcentered cdot
    ‰ textperthousand
    ‱ textpertenthousand
    ′ textprime
    ℃ textcelsius
    ※ textreferencemark
    ␣ textvisiblespace
    ‖ textbardbl
    ƒ textflorin
    ₤ textlira
    ₩ textwon
    ₦ textnaira
    ₫ textdong
    ฿ textbaht
    ₡ textcolonmonetary
    ℞ textrecipe
    ℗ textcircledP
    ℮ textestimated
    ‽ textinterrobang
    ♪ textmusicalnote
    ◦ textopenbullet
    ⁄ textfractionsolidus
    − textminus
    × texttimes times
    ÷ textdiv div
    ± textpm pm
    √ textsurd surd
    ∗ textasteriskcentered ast
    → textrightarrow rightarrow to
    ← textleftarrow leftarrow
    ↑ textuparrow uparrow
    ↓ textdownarrow downarrow
    ½ textonehalf
    ¼ textonequarter
    ¾ textthreequarters
    ¹ textonesuperior
    ² texttwosuperior
    ³ textthreesuperior
    """

  private static let greek = """
    α alpha textalpha
    β beta textbeta
    γ gamma textgamma
    δ delta textdelta
    ε epsilon varepsilon textepsilon
    ζ zeta
    η eta
    θ theta vartheta
    ι iota
    κ kappa
    λ lambda textlambda
    μ mu
    ν nu
    ξ xi
    π pi
    ρ rho
    σ sigma
    ς varsigma
    τ tau
    υ upsilon
    Υ Upsilon
    φ phi varphi
    χ chi
    ψ psi
    ω omega
    Γ Gamma
    Δ Delta
    Θ Theta
    Λ Lambda
    Ξ Xi
    Π Pi
    Σ Sigma
    Φ Phi
    Ψ Psi
    Ω Omega
    """

  private static let mathematics = """
    ∞ infty
    ∓ mp
    ↔ leftrightarrow
    ↦ mapsto
    ⇒ Rightarrow
    ⇐ Leftarrow
    ⇔ Leftrightarrow
    ≤ leq le
    ≥ geq ge
    ≪ ll
    ≫ gg
    ≠ neq ne
    ≈ approx
    ≃ simeq
    ≅ cong
    ≡ equiv
    ∝ propto
    ∈ in
    ∉ notin
    ∪ cup
    ∩ cap
    ⊂ subset
    ⊃ supset
    ⊆ subseteq
    ⊇ supseteq
    ∅ emptyset
    ∀ forall
    ∃ exists
    ∧ wedge land
    ∨ vee lor
    ⊕ oplus
    ⊗ otimes
    ⊥ perp bot
    ∥ parallel
    ∠ angle
    ∂ partial
    ∇ nabla
    ∑ sum
    ∏ prod
    ∫ int
    ℓ ell
    ℏ hbar
    ℵ aleph
    ★ star
    △ triangle
    ♭ flat
    ♯ sharp
    ⟨ langle
    ⟩ rangle
    """
}
