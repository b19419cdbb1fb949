"""Uses an exported page as a reader would, in a real browser: page.py CHROMIUM PAGE [--shots FOLDER].

Prints a line for each thing tried, and ends with status 1 when one failed.
"""

import base64
import json
import pathlib
import sys
import traceback

from devtools import Browser

SHOWN = "[...document.querySelectorAll('main li[data-k]')].filter(n => n.checkVisibility())"


def shown(page, expression="node.id"):
    """Something of every entry that can be seen, in the order of the page."""
    return page.js(f"{SHOWN}.map(node => {expression})")


def searches(page):
    page.click("#q")
    page.type("attention")
    texts = shown(page, "node.textContent.toLowerCase()")
    assert 0 < len(texts) < page.js("document.querySelectorAll('main li[data-k]').length")
    assert all("attention" in text for text in texts), texts
    assert page.js("document.querySelector('#count').value").startswith(f"{len(texts)} of ")
    page.type(" zebra")
    assert shown(page) == [] and page.js("document.querySelector('#none').checkVisibility()")
    page.key("Escape", 27)
    assert len(shown(page)) == page.js("document.querySelectorAll('main li[data-k]').length")


def filters(page, field, value):
    open_filters(page)
    page.click(f"button[data-field={field}][data-value={value}]")
    names = shown(page, f"node.dataset.{field[0]}")
    assert names and set(names) == {value}, names
    chip = f"document.querySelector('button[data-field={field}][data-value={value}]')"
    assert page.js(f"{chip}.getAttribute('aria-pressed')") == "true"
    assert f"{field}={value}" in page.js("location.hash")
    page.reload()
    assert set(shown(page, f"node.dataset.{field[0]}")) == {value}
    page.click("#clear")
    assert page.js("location.hash") == "" and page.js(f"{chip}.ariaPressed") == "false"


def filters_by_tag(page):
    page.click("main .g button")
    tag = page.js("document.querySelector('#tag').value")
    assert tag and all(tag in text for text in shown(page, "node.querySelector('.g').textContent"))
    page.click("#clear")
    open_filters(page)
    page.js("document.querySelector('#tag').focus()")
    page.key("ArrowDown", 40)
    assert page.js("document.querySelector('#tag').value") and shown(page)
    page.click("#clear")


def filters_by_section(page):
    open_filters(page)
    page.click("#side nav a[data-path]")
    path = page.js("document.querySelector('#side nav a[data-path]').dataset.path")
    sections = shown(page, "node.closest('section').dataset.path")
    assert sections and all(section.startswith(path) for section in sections), sections
    assert page.js("document.querySelector('#side nav a[data-path]').getAttribute('aria-current')") == "true"
    page.click("#clear")


def filters_by_list(page):
    open_filters(page)
    page.click("#lists a")
    number = page.js("document.querySelector('#lists a').dataset.list")
    lists = shown(page, "(node.dataset.l ?? '').split(' ')")
    assert lists and all(number in those for those in lists), lists
    assert "list=" in page.js("location.hash")
    page.reload()
    assert len(shown(page)) == len(lists)
    page.click("#clear")


def sorts(page):
    before = shown(page)
    page.js("""(() => { const sort = document.querySelector('#sort'); sort.value = 'title';
        sort.dispatchEvent(new Event('change', { bubbles: true })); })()""")
    titles = shown(page, "node.querySelector('.t').textContent")
    collated = page.js(
        f"{json.dumps(titles)}.sort(new Intl.Collator(undefined, {{ numeric: true }}).compare)")
    assert titles == collated and len(titles) == len(before)
    page.js("""(() => { const sort = document.querySelector('#sort'); sort.value = '';
        sort.dispatchEvent(new Event('change', { bubbles: true })); })()""")
    assert shown(page) == before


def links_to_items(page):
    last = shown(page)[-1]
    page.js(f"document.querySelector('#{last} .here').focus()")
    page.key("Enter", 13)
    assert page.js("location.hash") == f"#{last}"
    url = page.js("location.href")
    page.open("about:blank")
    page.open(url)
    page.settle()
    box = page.js(f"document.querySelector('#{last}').getBoundingClientRect().toJSON()")
    assert 0 <= box["top"] < page.js("innerHeight"), box
    assert page.js(f"document.querySelector('#{last}').matches(':target')")
    page.js("history.replaceState(null, '', location.pathname)")
    page.reload()


def fits(page):
    wide = page.js("[document.documentElement.scrollWidth, innerWidth]")
    assert wide[0] <= wide[1], f"{wide[0]} px of page on {wide[1]} px of screen"
    cut = page.js("""[...document.querySelectorAll('body *')].filter(n => n.checkVisibility()
        && n.scrollWidth > n.clientWidth + 1 && n.clientWidth > 1
        && getComputedStyle(n).overflowX !== 'visible').map(n => n.outerHTML.slice(0, 80))""")
    assert cut == [], cut


# The contrast of each text with what is behind it (WCAG 2.2, 1.4.3), where it is too small.
FAINT = """(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = node => { for (let at = node; at; at = at.parentElement) {
    const colour = rgb(getComputedStyle(at).backgroundColor); if (colour[3] === 255) return colour; }
    return [255, 255, 255, 255]; };
  const faint = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !node.checkVisibility() || node.closest(".vh, script, option"))
      continue;
    const pair = [light(rgb(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a);
    const contrast = (pair[0] + .05) / (pair[1] + .05);
    if (contrast < 4.5) faint.push(`${node.tagName}.${node.className} ${contrast.toFixed(2)}`);
  }
  return [...new Set(faint)];
})()"""


def is_readable(page, scheme):
    page.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    page.settle()
    paper = page.js("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert (sum(paper) < 200) == (scheme == "dark"), paper
    assert page.js(FAINT) == []


def is_reachable(page):
    """With the Tab key alone, and it can be seen where one is."""
    page.js("document.activeElement.blur(), scrollTo(0, 0)")
    met = []
    for _ in range(200):
        page.key("Tab", 9)
        at = page.js(
            """(() => { const node = document.activeElement; const style = getComputedStyle(node);
            return { name: node.id || node.dataset.field || node.closest(".t, .g, nav, .here")
              ?.className || node.tagName, seen: parseFloat(style.outlineWidth) > 0
              && style.outlineStyle !== "none" || node.matches(".skip") }; })()""")
        assert at["seen"], at
        met.append(at["name"])
        if at["name"] == "t":
            break
    for name in ["theme", "q", "sort", "state", "kind", "tag", "t"]:
        assert name in met, (name, met)
    page.js("document.activeElement.blur()")
    page.type("/")
    assert page.js("document.activeElement.id") == "q"


def has_labels(page):
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    roles = {"button", "link", "searchbox", "textbox", "combobox", "checkbox"}
    nameless = [
        node["role"]["value"] for node in nodes
        if not node.get("ignored") and node.get("role", {}).get("value") in roles
        and not node.get("name", {}).get("value")]
    assert not nameless, nameless
    assert page.js("document.documentElement.lang") == "en"
    levels = page.js("[...document.querySelectorAll('main h2, main h3, h1')].map(n => n.tagName)")
    assert levels[0] == "H1" and levels.count("H1") == 1


def can_be_tapped(page):
    """WCAG 2.2, 2.5.8: what is tapped measures 24 pixels or more, unless it is within a text."""
    open_filters(page)
    small = page.js("""[...document.querySelectorAll('button, select, input, summary')]
        .filter(n => n.checkVisibility() && !n.closest('.g'))
        .filter(n => n.getBoundingClientRect().height < 24).map(n => n.outerHTML.slice(0, 80))""")
    assert small == [], small


def prints(page):
    page.call("Emulation.setEmulatedMedia", media="print")
    page.settle()
    assert not page.js("document.querySelector('#find').checkVisibility()")
    assert len(shown(page)) == page.js("document.querySelectorAll('main li[data-k]').length")
    pdf = base64.b64decode(page.call("Page.printToPDF")["data"])
    assert pdf.startswith(b"%PDF")
    page.call("Emulation.setEmulatedMedia", media="")


def works_without_script(page):
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.reload()
    node = page.call("DOM.getDocument")["root"]["nodeId"]
    found = page.call("DOM.querySelectorAll", nodeId=node, selector="main li[data-k]")["nodeIds"]
    assert found and all(page.call("DOM.getBoxModel", nodeId=one) for one in found[:3])
    find = page.call("DOM.querySelector", nodeId=node, selector="#find[hidden]")["nodeId"]
    assert find
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    page.reload()


def asks_nothing(page, url):
    asked = {
        event["request"]["url"].split("#")[0]
        for event in page.happened("Network.requestWillBeSent")}
    assert asked - {"about:blank"} == {url}, asked
    said = page.happened("Runtime.exceptionThrown") + [
        event for event in page.happened("Log.entryAdded") if event["entry"]["level"] == "error"]
    assert said == [], said


def open_filters(page):
    if not page.js("document.querySelector('#side > details').open"):
        page.click("#side summary")


def shoot(page, folder, name):
    if folder:
        data = page.call("Page.captureScreenshot")["data"]
        (pathlib.Path(folder) / f"{name}.png").write_bytes(base64.b64decode(data))


def use(page, url, shots):
    """Everything that is tried, as (name, what to do)."""
    page.open(url)
    for name, width, height, phone in [("desktop", 1280, 800, False), ("phone", 390, 844, True)]:
        page.size(width, height, phone)
        page.reload()
        shoot(page, shots, name)
        yield f"{name}: fits", lambda: fits(page)
        yield f"{name}: searches", lambda: searches(page)
        yield f"{name}: filters by state", lambda: filters(page, "state", "read")
        yield f"{name}: filters by kind", lambda: filters(page, "kind", "paper")
        yield f"{name}: filters by tag", lambda: filters_by_tag(page)
        yield f"{name}: filters by section", lambda: filters_by_section(page)
        yield f"{name}: filters by list", lambda: filters_by_list(page)
        yield f"{name}: sorts", lambda: sorts(page)
        yield f"{name}: links to an item", lambda: links_to_items(page)
        for scheme in ["dark", "light"]:
            yield f"{name}: is readable, {scheme}", lambda: is_readable(page, scheme)
            shoot(page, shots, f"{name}-{scheme}")
        yield f"{name}: has labels", lambda: has_labels(page)
    yield "phone: can be tapped", lambda: can_be_tapped(page)
    page.size(320, 600, True)
    yield "small phone: fits", lambda: fits(page)
    page.size(1280, 800)
    page.reload()
    yield "desktop: is reachable by keyboard", lambda: is_reachable(page)
    yield "prints", lambda: prints(page)
    yield "works without script", lambda: works_without_script(page)
    yield "asks nothing of the network", lambda: asks_nothing(page, url)


def main(program, file, *options):
    shots = options[1] if options[:1] == ("--shots",) else None
    failed = 0
    with Browser(program) as page:
        for name, attempt in use(page, pathlib.Path(file).resolve().as_uri(), shots):
            try:
                attempt()
                print(f"ok: {name}", flush=True)
            except TimeoutError:
                raise
            except Exception:
                failed += 1
                print(f"FAILED: {name}\n{traceback.format_exc()}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
