/// The script of the HTML page: search, filters, order, and the page's address as their memory. It
/// asks nothing of the network and makes no HTML out of text.
enum PageScript {
  static let text = start + facets + apply + address + events

  private static let start = #"""

    (() => {
    "use strict";
    const $ = id => document.getElementById(id);
    const list = $("list");
    const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const stateOrder = ["reading", "queued", "paused", "inbox", "read", "dropped"];

    // Where each entry stands in the list, and what it is found by.
    const sections = [...list.querySelectorAll("section")].map(node => ({
      node, path: node.dataset.path, outer: node.parentElement.closest("section"), shown: 0 }));
    const sectionOf = new Map(sections.map(section => [section.node, section]));
    const items = [...list.querySelectorAll("li[data-k]")].map((node, order) => ({
      node, order, home: node.parentElement, section: sectionOf.get(node.closest("section")),
      kind: node.dataset.k, state: node.dataset.s, lists: (node.dataset.l ?? "").split(" "), words: null, shown: true,
      tags: [...node.querySelectorAll(".g > span")].map(tag => tag.textContent) }));
    const wordsOf = item => item.words ??= fold(
      `${item.node.textContent} ${item.section ? item.section.path : ""}`);
    const flat = document.createElement("ol");
    flat.setAttribute("role", "list");

    const lists = new Map([...document.querySelectorAll("#lists a")].map(
      link => [link.dataset.title, link.dataset.list]));

    const wanted = {
      q: "", kind: new Set(), state: new Set(), tag: "", list: "", section: "", sort: "" };

    """#

  private static let facets = #"""
    const tally = values => {
      const counts = new Map();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const element = (name, properties, ...children) => {
      const node = Object.assign(document.createElement(name), properties);
      node.append(...children);
      return node;
    };
    const addChips = (box, field, counts, names) => {
      for (const name of names) {
        const chip = element("button", { type: "button" }, name, " ",
          element("small", {}, String(counts.get(name))));
        chip.dataset.field = field;
        chip.dataset.value = name;
        box.append(chip);
      }
      box.hidden = names.length < 2;
    };
    const addFacets = () => {
      const states = tally(items.map(item => item.state));
      addChips($("states"), "state", states, stateOrder.filter(state => states.has(state)));
      const kinds = tally(items.map(item => item.kind));
      addChips($("kinds"), "kind", kinds,
        [...kinds.keys()].sort((a, b) => kinds.get(b) - kinds.get(a) || (a < b ? -1 : 1)));
      const tags = tally(items.flatMap(item => item.tags));
      for (const tag of [...tags.keys()].sort(new Intl.Collator().compare))
        $("tag").append(element("option", { value: tag }, `${tag} (${tags.get(tag)})`));
      $("tags").hidden = tags.size === 0;
      for (const span of list.querySelectorAll(".g > span"))
        span.replaceWith(element("button", { type: "button" }, span.textContent));
    };

    """#

  private static let apply = #"""
    const matches = (item, words) =>
      (wanted.state.size === 0 || wanted.state.has(item.state)) &&
      (wanted.kind.size === 0 || wanted.kind.has(item.kind)) &&
      (!wanted.tag || item.tags.includes(wanted.tag)) &&
      (!wanted.list || item.lists.includes(lists.get(wanted.list))) &&
      (!wanted.section || isUnder(item.section, wanted.section)) &&
      words.every(word => wordsOf(item).includes(word));
    const isUnder = (section, path) =>
      section !== undefined && (section.path === path || section.path.startsWith(`${path} / `));

    const filter = () => {
      const words = fold(wanted.q).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const section of sections) section.shown = 0;
      for (const item of items) {
        const shown = matches(item, words);
        if (shown !== item.shown) item.node.hidden = !shown;
        item.shown = shown;
        if (!shown) continue;
        count += 1;
        for (let at = item.section; at; at = sectionOf.get(at.outer)) at.shown += 1;
      }
      for (const section of sections)
        section.node.hidden = section.shown === 0 || wanted.sort !== "";
      $("none").hidden = count > 0;
      $("count").value = count === items.length ? `${count} items` : `${count} of ${items.length} items`;
    };

    const title = item => item.node.querySelector(".t").textContent;
    const collator = new Intl.Collator(undefined, { numeric: true });
    const byText = key => (a, b) => collator.compare(key(a), key(b));
    const byNumber = name => (a, b) => (b.node.dataset[name] ?? -9e15) - (a.node.dataset[name] ?? -9e15);
    const orders = { title: byText(title), author: byText(item => item.node.dataset.w ?? "\uffff"),
      year: byNumber("y"), rating: byNumber("r"), added: byNumber("a") };
    let sorted = "";
    const sort = () => {
      if (sorted === wanted.sort) return;
      sorted = wanted.sort;
      const order = orders[sorted];
      const row = order ? [...items].sort((a, b) => order(a, b) || a.order - b.order) : items;
      for (const item of row) (order ? flat : item.home).append(item.node);
      if (order) list.prepend(flat); else flat.remove();
    };

    const show = () => {
      sort();
      filter();
      $("q").value = wanted.q;
      $("tag").value = wanted.tag;
      $("sort").value = wanted.sort;
      for (const chip of document.querySelectorAll("#facets [data-field]"))
        chip.setAttribute("aria-pressed", wanted[chip.dataset.field].has(chip.dataset.value));
      for (const link of document.querySelectorAll("#side nav a")) {
        const isOn = link.dataset.list
          ? link.dataset.title === wanted.list : link.dataset.path === wanted.section;
        if (isOn) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      const active = wanted.state.size + wanted.kind.size + (wanted.tag ? 1 : 0) +
        (wanted.section ? 1 : 0) + (wanted.list ? 1 : 0);
      $("clear").hidden = active === 0 && !wanted.q;
      document.querySelector("#side summary").textContent =
        `Filters and sections${active ? ` (${active})` : ""}`;
    };

    """#

  private static let address = #"""
    // The address remembers what is wanted: #q=…&kind=…&state=…&tag=…&list=…&section=…&sort=…
    const readAddress = () => {
      const text = location.hash.slice(1);
      if (text && !text.includes("=")) return;
      const fields = new URLSearchParams(text);
      const set = name => new Set((fields.get(name) ?? "").split(",").filter(Boolean));
      wanted.q = fields.get("q") ?? "";
      wanted.tag = fields.get("tag") ?? "";
      wanted.list = fields.get("list") ?? "";
      wanted.section = fields.get("section") ?? "";
      wanted.sort = fields.get("sort") in orders ? fields.get("sort") : "";
      wanted.kind = set("kind");
      wanted.state = set("state");
    };
    const writeAddress = () => {
      const fields = new URLSearchParams();
      for (const [name, value] of Object.entries(wanted)) {
        const text = value instanceof Set ? [...value].join(",") : value;
        if (text) fields.set(name, text);
      }
      const text = fields.toString();
      try {
        history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
      } catch { location.hash = text; }
    };
    const want = change => {
      change();
      show();
      writeAddress();
    };
    const clear = () => {
      Object.assign(wanted, { q: "", tag: "", list: "", section: "", kind: new Set(), state: new Set() });
    };

    const themes = ["automatic", "light", "dark"];
    const setTheme = theme => {
      if (theme === "automatic") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      $("theme").lastChild.textContent = `Theme: ${theme}`;
      $("theme").title = `Theme: ${theme}`;
      // A page from a file may have no storage.
      try { localStorage.setItem("lectern-theme", theme); } catch {}
    };
    const storedTheme = () => {
      try { return localStorage.getItem("lectern-theme"); } catch { return null; }
    };

    """#

  private static let events = #"""
    $("q").addEventListener("input", () => want(() => { wanted.q = $("q").value; }));
    $("tag").addEventListener("change", () => want(() => { wanted.tag = $("tag").value; }));
    $("sort").addEventListener("change", () => want(() => { wanted.sort = $("sort").value; }));
    $("clear").addEventListener("click", () => { want(clear); $("q").focus(); });
    $("find").addEventListener("submit", event => event.preventDefault());
    $("facets").addEventListener("click", event => {
      const chip = event.target.closest("button[data-field]");
      if (!chip) return;
      const set = wanted[chip.dataset.field];
      want(() => set.delete(chip.dataset.value) || set.add(chip.dataset.value));
    });
    $("side").addEventListener("click", event => {
      const link = event.target.closest("nav a");
      if (!link) return;
      event.preventDefault();
      if (link.dataset.list) {
        const title = link.dataset.title;
        return want(() => { wanted.list = wanted.list === title ? "" : title; });
      }
      const path = link.dataset.path;
      want(() => { wanted.section = wanted.section === path ? "" : path; });
      const first = sections.find(section => section.path === path);
      if (wanted.section && first) first.node.scrollIntoView();
    });
    list.addEventListener("click", event => {
      const tag = event.target.closest(".g > button");
      if (tag) want(() => { wanted.tag = wanted.tag === tag.textContent ? "" : tag.textContent; });
    });
    $("theme").addEventListener("click", () => {
      const theme = document.documentElement.dataset.theme ?? "automatic";
      setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]);
    });
    addEventListener("hashchange", () => { readAddress(); show(); });
    addEventListener("keydown", event => {
      const isTyping = event.target.matches("input, select, textarea");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        $("q").focus();
      } else if (event.key === "Escape" && event.target === $("q")) {
        want(() => { wanted.q = ""; });
      }
    });

    // Source order follows what is seen, for the keyboard's sake.
    list.before($("total"), $("find"), $("side"));
    const panel = document.querySelector("#side > details");
    const isWide = matchMedia("(min-width: 56rem)");
    panel.open = isWide.matches;
    isWide.addEventListener("change", () => { panel.open = isWide.matches; });
    addFacets();
    for (const id of ["find", "facets", "theme"]) $(id).hidden = false;
    setTheme(themes.includes(storedTheme()) ? storedTheme() : "automatic");
    readAddress();
    show();
    const target = location.hash.length > 1 && $(location.hash.slice(1));
    if (target) target.scrollIntoView({ behavior: "instant" });
    // So that the first letter typed is answered as fast as the others.
    setTimeout(() => items.forEach(wordsOf), 200);
    })();

    """#
}
