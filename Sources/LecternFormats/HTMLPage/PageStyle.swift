/// The style sheet of the HTML page. No rule loads anything.
enum PageStyle {
  static let text = colours + layout + controls + entries + paper

  private static let light = """
    color-scheme: light; --paper: #faf8f3; --card: #fffefb; --ink: #24211c; --soft: #655e53;
    --line: #e3ddd0; --mark: #8c3225; --good: #2b6b4a; --warm: #9a5b0a; --track: #e6e0d3;
    """

  private static let dark = """
    color-scheme: dark; --paper: #181714; --card: #211f1b; --ink: #ece7dc; --soft: #a8a092;
    --line: #37332c; --mark: #f0a08a; --good: #7cc79d; --warm: #e3b062; --track: #37332c;
    """

  private static let colours = """

    :root { \(light) }
    @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { \(dark) } }
    :root[data-theme=dark] { \(dark) }

    """

  private static let layout = """
    *, ::before, ::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 5.5rem; }
    body { margin: 0 auto; max-width: 70rem; padding: 0 1rem 3rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      display: grid; grid-template-columns: minmax(0, 1fr);
      grid-template-areas: "top" "total" "find" "side" "main" "foot"; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5, h6, p, ol, ul, fieldset { margin: 0; padding: 0; border: 0; }
    h1, main h2, .t { font-family: "Iowan Old Style", Palatino, "Palatino Linotype", "Book Antiqua",
      Charter, "Noto Serif", Georgia, serif; }
    ol, ul { list-style: none; }
    a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
    a:hover { color: var(--mark); text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; border-radius: 4px; }
    main:focus { outline: none; }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 3; padding: .4rem .8rem; background: var(--card); }
    header { grid-area: top; display: flex; align-items: start; justify-content: space-between;
      gap: 1rem; padding-top: 2rem; }
    h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.15; font-weight: 600;
      letter-spacing: -.01em; text-wrap: balance; }
    #total { grid-area: total; padding: .9rem 0 .6rem; color: var(--soft); }
    #total strong { color: var(--ink); font-weight: 600; }
    #total span::before { content: "· "; }
    #total progress { height: 8px; width: 100%; margin-bottom: .35rem; }
    main { grid-area: main; min-width: 0; }
    #side { grid-area: side; min-width: 0; }
    footer { grid-area: foot; margin-top: 3rem; color: var(--soft); font-size: .85rem; }
    progress { appearance: none; -webkit-appearance: none; border: 0; border-radius: 9px; height: 5px;
      overflow: hidden; background: var(--track); color: var(--good); vertical-align: middle; }
    progress::-webkit-progress-bar { background: var(--track); }
    progress::-webkit-progress-value { background: var(--good); border-radius: 9px; }
    progress::-moz-progress-bar { background: var(--good); border-radius: 9px; }
    section { display: flex; flex-direction: column; }
    section > :is(h2, h3, h4, h5, h6) { order: -2; }
    main h2 { font-size: 1.45rem; line-height: 1.2; font-weight: 600; margin-top: 2.2rem; }
    main h3 { font-size: 1.1rem; margin-top: 1.6rem; }
    main :is(h4, h5, h6) { font-size: 1rem; margin-top: 1.2rem; color: var(--soft); }
    .sum { order: -1; display: flex; align-items: center; gap: .6rem; padding: .3rem 0 .5rem;
      color: var(--soft); font-size: .85rem; }
    .sum progress { width: 7rem; }
    @media (min-width: 56rem) {
      body { grid-template-columns: 15.5rem minmax(0, 1fr); column-gap: 2.75rem; padding: 0 2rem 4rem;
        grid-template-rows: auto auto auto 1fr auto;
        grid-template-areas: "top top" "total total" "side find" "side main" "foot foot"; }
      #side { align-self: start; position: sticky; top: 0; max-height: 100vh;
        overflow: hidden auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent;
        margin-left: -.6rem; padding: .9rem .6rem 2rem; }
      #side > details > summary { display: none; }
      header { padding-top: 3rem; }
    }

    """

  private static let controls = """
    button, input, select { font: inherit; color: inherit; background: var(--card);
      border: 1px solid var(--line); border-radius: 8px; padding: .4rem .7rem; max-width: 100%; }
    button { cursor: pointer; }
    button:hover, select:hover, input:hover { border-color: var(--soft); }
    #theme { flex: none; width: 2.6rem; height: 2.6rem; padding: 0; border-radius: 50%; }
    #theme span:first-child { display: block; width: 1.1rem; height: 1.1rem; margin: auto;
      border-radius: 50%; border: 2px solid currentColor;
      background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
    [data-theme=light] #theme span:first-child { background: none; }
    [data-theme=dark] #theme span:first-child { background: currentColor; }
    #find { grid-area: find; position: sticky; top: 0; z-index: 2; background: var(--paper);
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem .6rem;
      padding: .7rem 0 .5rem; border-bottom: 1px solid var(--line); }
    #find input { width: 100%; }
    #find p { grid-column: 1 / -1; display: flex; justify-content: space-between; align-items: center;
      min-height: 1.9rem; font-size: .9rem; color: var(--soft); }
    #clear { padding: .1rem .6rem; font-size: .85rem; }
    #none { padding: 2rem 0; color: var(--soft); }
    #side summary { padding: .8rem 0; cursor: pointer; font-weight: 600; }
    #side legend, #side h2, #side label { padding: 0; margin: 0 0 .45rem; font-size: .78rem;
      font-weight: 600; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); }
    #facets fieldset { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1.1rem; min-width: 0; }
    #facets legend { float: left; width: 100%; }
    #facets button { padding: .18rem .65rem; border-radius: 99px; font-size: .88rem; }
    #facets button small { color: var(--soft); margin-left: .2rem; }
    #facets button[aria-pressed=true] { background: var(--ink); border-color: var(--ink);
      color: var(--paper); }
    #facets button[aria-pressed=true] small { color: inherit; }
    #tags { display: flex; flex-direction: column; margin-bottom: 1.1rem; }
    #side nav a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .6rem;
      padding: .35rem .55rem; margin: 0 -.55rem; border-radius: 8px; text-decoration: none;
      font-size: .93rem; line-height: 1.35; }
    #side nav + nav { margin-top: 1.3rem; }
    #side nav a:hover { background: var(--card); }
    #side nav a[aria-current] { background: var(--card); box-shadow: inset 3px 0 var(--mark); }
    #side nav small { color: var(--soft); font-variant-numeric: tabular-nums; }
    #side nav progress { grid-column: 1 / -1; width: 100%; height: 3px; margin-top: .2rem; }
    .l2 { margin-left: .9rem; } .l3 { margin-left: 1.8rem; } .l4, .l5 { margin-left: 2.7rem; }

    """

  private static let entries = """
    main li { position: relative; padding: .75rem 0 .75rem 2.1rem; border-top: 1px solid var(--line);
      content-visibility: auto; contain-intrinsic-size: auto 4.6rem; }
    main section > ol:first-of-type > li:first-child { border-top: 0; }
    main li:target { background: var(--card); box-shadow: -3px 0 var(--mark); }
    .t { font-size: 1.08rem; line-height: 1.35; font-weight: 600; }
    .t a { text-decoration-thickness: 1px; }
    .t a:visited { color: var(--soft); }
    .here { padding: 0 .4rem; color: var(--soft); font-weight: 400; text-decoration: none; opacity: 0; }
    .here::before { content: "#"; }
    :is(main li:hover, main li:target) .here, .here:focus-visible { opacity: 1; }
    @media (hover: none) { .here { opacity: 1; } }
    .note { font: 500 .72rem/1 system-ui, sans-serif; padding: .15rem .4rem; border-radius: 4px;
      border: 1px solid var(--line); color: var(--soft); vertical-align: .12em; }
    .f, .m, .g { font-size: .88rem; color: var(--soft); margin-top: .15rem; }
    .f > span + span::before { content: "·"; margin-inline: .3em .35em; }
    .k { color: var(--mark); }
    .r { color: var(--warm); letter-spacing: .06em; }
    .p { white-space: nowrap; } .p progress { width: 4.5rem; margin-right: .25rem; }
    .m { color: var(--ink); font-size: .95rem; white-space: pre-line; max-width: 42rem; }
    .g { display: flex; flex-wrap: wrap; gap: .15rem .6rem; }
    .g > * { all: unset; } .g > *::before { content: "#"; opacity: .6; }
    .g button { cursor: pointer; text-decoration: underline; text-decoration-color: var(--line);
      text-underline-offset: .2em; }
    .g button:hover { color: var(--mark); }
    .g button:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
    li details { font-size: .92rem; margin-top: .25rem; max-width: 42rem; }
    li summary { cursor: pointer; color: var(--soft); font-size: .85rem; width: fit-content; }
    li details p, blockquote { margin: .4rem 0; white-space: pre-line; }
    blockquote { padding-left: .8rem; border-left: 3px solid var(--line); }
    .st { position: absolute; left: .15rem; top: 1rem; width: 1.15rem; height: 1.15rem;
      border: 2px solid var(--soft); border-radius: 50%; }
    [data-s=inbox] > .st { border-style: dotted; }
    [data-s=reading] > .st { border-color: var(--warm);
      background: linear-gradient(0deg, var(--warm) 50%, transparent 50%); }
    [data-s=paused] > .st { border-color: var(--warm); background:
      linear-gradient(var(--warm) 0 0) 28% 50% / 2px 50% no-repeat,
      linear-gradient(var(--warm) 0 0) 72% 50% / 2px 50% no-repeat; }
    [data-s=read] > .st { border-color: var(--good); background: var(--good); }
    [data-s=read] > .st::after { content: ""; position: absolute; left: .26rem; top: .07rem;
      width: .3rem; height: .55rem; border: solid var(--paper); border-width: 0 2px 2px 0;
      transform: rotate(42deg); }
    [data-s=dropped] > .st { background:
      linear-gradient(var(--soft) 0 0) 50% 50% / 50% 2px no-repeat; }
    [data-s=dropped] > .t { font-weight: 400; color: var(--soft); }

    """

  private static let paper = """
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media print {
      :root, :root[data-theme=dark] { \(light) --paper: #fff; --card: #fff; }
      body { display: block; max-width: none; padding: 0; font-size: 10pt; }
      #find, #side, #theme, .skip, .here, footer { display: none; }
      section { display: block; }
      main li { content-visibility: visible; break-inside: avoid; padding-block: .35rem; }
      main :is(h2, h3, h4, h5, h6) { break-after: avoid; }
      .t a { text-decoration: none; color: inherit !important; }
      .t a::after { content: " " attr(href); display: block; font: 7.5pt/1.3 ui-monospace, monospace;
        color: var(--soft); word-break: break-all; }
      progress, .st { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
