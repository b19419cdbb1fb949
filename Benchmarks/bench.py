"""Benchmarks of Lectern beside its peers, in one run: ./scripts/bench [feeds|import|formats|cli|grow|identity|sync]…"""
import glob
import importlib
import os
import shutil
import sys

import cli
import formats_bookmarks
import sync
from generate import atom, bookmarks, links, rss, small_feeds
from measure import compare, run

LECTERN = os.environ["LECTERN_BINARY"]
FOLDER = os.environ["LECTERN_BENCH"]
FEEDPARSER = "import feedparser, sys\nfor p in sys.argv[1:]: feedparser.parse(p)"


def place(name):
    return os.path.join(FOLDER, name)


def fresh(name):
    for path in glob.glob(place(name) + "*"):
        os.remove(path)
    return place(name)


def feeds():
    for name, path in (("150 MB Atom", atom(place("large.atom"), 150)),
                       ("150 MB RSS", rss(place("large.rss"), 150))):
        compare(name, [
            ("sfeed", ["sfeed"], path),
            ("lectern parse --count", [LECTERN, "parse", "--count", path], None),
            ("xmllint --sax", ["xmllint", "--sax", "--huge", path], None),
        ], repeat=3)
    # feedparser holds a whole feed in memory many times over: a fifth will do for the ratio.
    path = atom(place("medium.atom"), 30)
    compare("30 MB Atom", [
        ("lectern parse --count", [LECTERN, "parse", "--count", path], None),
        ("feedparser", [sys.executable, "-c", FEEDPARSER, path], None),
    ])
    folder = small_feeds(place("feeds"), 2000)
    paths = sorted(glob.glob(folder + "/*.xml"))
    each = f"ls {folder}/*.xml | xargs -n 500"
    compare("2,000 small feeds", [
        ("lectern parse --count", ["sh", "-c", f"{each} {LECTERN} parse --count"], None),
        ("lectern parse, sanitised", ["sh", "-c", f"{each} {LECTERN} parse --format json"], None),
        ("sfeed", ["sh", "-c", f"command -v sfeed && for f in {folder}/*.xml; do sfeed < $f; done"],
         None),
        ("feedparser", [sys.executable, "-c", FEEDPARSER, *paths], None),
        ("newsboat -x reload", newsboat(paths), None),
    ])


def newsboat(paths):
    """Reading them into a fresh cache of newsboat's, which stores them in SQLite besides."""
    urls, cache = place("newsboat-urls"), fresh("newsboat-cache")
    with open(urls, "w", encoding="utf-8") as out:
        out.writelines(f"file://{path}\n" for path in paths)
    return ["newsboat", "-u", urls, "-c", cache, "-C", os.devnull, "-x", "reload"]


def imports():
    formats_bookmarks.imports(LECTERN, place, fresh)
    large = atom(place("large.atom"), 150)
    catalogue = fresh("feed.sqlite")
    compare("150 MB Atom into a catalogue", [
        ("lectern import", [LECTERN, "import", "--catalogue", catalogue, large], None)])


def formats():
    """Each `formats_*.py` measures formats of one sort."""
    for path in sorted(glob.glob(os.path.join(os.path.dirname(__file__), "formats_*.py"))):
        module = importlib.import_module(os.path.splitext(os.path.basename(path))[0])
        module.measure(LECTERN, place, fresh)


def command_line():
    cli.measure(LECTERN, place, fresh)


def grow():
    """The cost of an import must not grow with the catalogue."""
    batch = bookmarks(place("batch.html"), 10_000, first=5_000_000)
    for count in (10_000, 1_000_000):
        filled = place(f"filled-{count}.sqlite")
        if not os.path.exists(filled):
            run([LECTERN, "import", "--catalogue", filled, bookmarks(place(f"{count}.html"), count)])
        copy = fresh("grow.sqlite")
        shutil.copy(filled, copy)
        compare(f"10,000 new bookmarks into {count:,}", [
            ("lectern import", [LECTERN, "import", "--catalogue", copy, batch], None),
            ("again, nothing new", [LECTERN, "import", "--catalogue", copy, batch], None),
            ("lectern duplicates", [LECTERN, "duplicates", "--catalogue", copy], None),
        ])


def identity():
    path = links(place("links.txt"), 1_000_000)
    compare("1,000,000 links, one process", [
        ("lectern identify --batch", [LECTERN, "identify", "--batch", "--format", "json"], path),
        ("cat", ["cat"], path),
    ])


def syncing():
    sync.measure(LECTERN, place, fresh)


BENCHMARKS = {"feeds": feeds, "import": imports, "formats": formats, "cli": command_line,
              "grow": grow, "identity": identity, "sync": syncing}
for wanted in sys.argv[1:] or BENCHMARKS:
    if wanted not in BENCHMARKS:
        sys.exit(f"no benchmark '{wanted}'; one of {', '.join(BENCHMARKS)}")
    BENCHMARKS[wanted]()
