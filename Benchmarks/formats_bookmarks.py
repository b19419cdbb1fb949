"""Bookmarks and services' exports in, everything out: 100,000 items."""
import glob
import os

from generate import bookmarks, pocket_csv, pocket_json
from measure import compare, run

COUNT = 100_000


def imports(lectern, place, fresh):
    """The same bookmarks beside buku, and once more with nothing new."""
    path = bookmarks(place("bookmarks.html"), COUNT)
    catalogue = fresh("import.sqlite")
    buku = {"XDG_DATA_HOME": place("buku")}
    clean = f"rm -rf {place('buku')}; buku --nostdin --np --tacit -i {path} < /dev/null"
    compare(f"{COUNT:,} bookmarks", [
        ("lectern import", [lectern, "import", "--catalogue", catalogue, path], None),
        ("again, nothing new", [lectern, "import", "--catalogue", catalogue, path], None),
        ("buku --import", ["sh", "-c", f"command -v buku && {clean}"], None, buku),
    ])


def services(lectern, place, fresh):
    """The same items as a table and as JSON."""
    cases = []
    for path in (pocket_csv(place("pocket.csv"), COUNT), pocket_json(place("pocket.json"), COUNT)):
        name = os.path.basename(path)
        cases.append((name, [lectern, "import", "--catalogue", fresh(name + ".sqlite"), path], None))
    compare(f"{COUNT:,} items of a service", cases)


def exports(lectern, place, fresh):
    """Every format that Lectern writes."""
    catalogue = fresh("export.sqlite")
    run([lectern, "import", "--catalogue", catalogue, bookmarks(place("bookmarks.html"), COUNT)])
    formats = ("netscape", "csv", "json", "jsonl", "opml", "markdown", "html", "atom", "jsonfeed",
               "bibtex", "biblatex", "ris", "csl-json")
    compare(f"{COUNT:,} items out", [
        (name, [lectern, "export", "--catalogue", catalogue, "--format", name,
                "-o", place("out." + name)], None) for name in formats])
    for path in glob.glob(place("out.*")):
        os.remove(path)


def measure(lectern, place, fresh):
    imports(lectern, place, fresh)
    services(lectern, place, fresh)
    exports(lectern, place, fresh)
