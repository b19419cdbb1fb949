"""What a reader waits for: whole processes, in milliseconds, on ten thousand and on a million items."""
import os
import shlex
import shutil

import million
from generate import bookmarks
from measure import milliseconds, run

PAGES = (
    ("list", "list"), ("list state:unread", "list state:unread"), ("list kind:paper", "list kind:paper"),
    ("list kind:paper,book -state:read", "list kind:paper,book -state:read"),
    ("list tag:net sort:added-", "list tag:net sort:added-"),
    ("list state:reading sort:title", "list state:reading sort:title"),
    ("list source:a.html", "list source:a.html"), ("list section:\"Shelf 99\"", "list 'section:\"Shelf 99\"'"),
    ("list year:2019..2021 sort:year", "list year:2019..2021 sort:year"),
    ("list rating:>=4 sort:rating-", "list rating:>=4 sort:rating-"),
    ("list time:<30m sort:time", "list time:<30m sort:time"),
    ("list has:note sort:changed-", "list has:note sort:changed-"),
    ("list sort:title", "list sort:title"), ("list sort:author", "list sort:author"),
    ("list sort:mentions-", "list sort:mentions-"), ("list sort:state", "list sort:state"),
    ("search learning (frequent)", "list learning"), ("search learning network", "list learning network"),
    ("search trantor", "list trantor"), ("search phrase", "list '\"attention network\"'"),
    ("search learning kind:paper", "list learning kind:paper"),
    ("search learning sort:added-", "list learning sort:added-"), ("search gra (prefix)", "list gra"),
    ("search author:ment", "list author:ment"),
    ("next", "next"), ("next kind:book", "next kind:book"), ("show 777777", "show 777777"),
    ("show LINK", "show " + million.link(500_000)),
)


def page(lectern, catalogue, words):
    limit = ["--limit", "40"] if words.startswith("list") else []
    return [lectern, *shlex.split(words), *limit, "--catalogue", catalogue]


def measure(lectern, place, fresh):
    small(lectern, place, fresh)
    large(lectern, place, fresh)


def small(lectern, place, fresh):
    catalogue, file = fresh("start.sqlite"), bookmarks(place("ten.html"), 10_000)
    run([lectern, "import", "--catalogue", catalogue, file])
    home = place("buku-home")
    environment = {"XDG_DATA_HOME": home, "HOME": home}
    if shutil.which("buku") and not os.path.exists(home):
        run(["buku", "--nostdin", "--tacit", "-i", file], environment=environment)
    urls = place("newsboat-start-urls")
    with open(urls, "w", encoding="utf-8") as out:
        out.write("https://feed.example.org/\n")
    milliseconds("10,000 items", [
        ("lectern --help", [lectern, "--help"]),
        ("lectern list (one screen)", [lectern, "list", "--limit", "40", "--catalogue", catalogue]),
        ("lectern list (all rows)", [lectern, "list", "--catalogue", catalogue]),
        ("lectern list, all as JSON", [lectern, "list", "--format", "json", "--catalogue", catalogue]),
        ("lectern list attention", [lectern, "list", "attention", "--limit", "40", "--catalogue",
                                    catalogue]),
        ("lectern next", [lectern, "next", "--catalogue", catalogue]),
        ("buku -p (all rows)", ["buku", "--nostdin", "-p", "--np", "--nc"], environment),
        ("buku -s attention", ["buku", "--nostdin", "-s", "attention", "--np", "--nc", "-n", "40"],
         environment),
        ("newsboat -x print-unread", ["newsboat", "-u", urls, "-c", place("newsboat-start-cache"), "-C",
                                      os.devnull, "-x", "print-unread"]),
    ])
    if not shutil.which("papis"):
        print("  papis: skipped: papis is not installed")
        return
    environment = papis(place, 10_000)
    run(["papis", "list", "--all"], environment=environment)  # fills its cache
    milliseconds("10,000 documents, with its cache filled", [
        ("papis list --all", ["papis", "list", "--all"], environment),
        ("papis list attention", ["papis", "list", "--all", "attention"], environment),
    ], repeat=3)


def papis(place, count):
    """A library of papis's: a folder with a YAML file for each document. Its environment."""
    home = place("papis")
    environment = {name: home for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    library = os.path.join(home, "library")
    if os.path.exists(library):
        return environment
    os.makedirs(os.path.join(home, "papis"))
    with open(os.path.join(home, "papis", "config"), "w", encoding="utf-8") as out:
        out.write(f"[settings]\ndefault-library = bench\n\n[bench]\ndir = {library}\n")
    for number in range(count):
        folder = os.path.join(library, str(number))
        os.makedirs(folder)
        with open(os.path.join(folder, "info.yaml"), "w", encoding="utf-8") as out:
            out.write(f"title: {million.title(number)}\nauthor: Doe {number}\nref: doe{number}\n"
                      f"papis_id: {number:032x}\nurl: {million.link(number)}\nyear: 2017\n")
    return environment


def large(lectern, place, fresh):
    print("\n1,000,000 items, 3,000,000 mentions")
    print(f"  {'':28}{'CPU s':>9}{'wall s':>9}{'peak MB':>9}")
    catalogue = million.catalogue(lectern, place)
    print(f"  database: {os.path.getsize(catalogue) / 2**20:,.0f} MB")
    milliseconds("First pages of a million", [
        (name, page(lectern, catalogue, words)) for name, words in PAGES], repeat=5)
    batch = million.table(place("million-batch.csv"), 1000, first=2_000_000)
    copy = fresh("million-copy.sqlite")
    shutil.copy(catalogue, copy)
    os.sync()  # Or the import would wait for the copy to be written.
    milliseconds("Import of 1,000 new into a million", [
        ("lectern import", [lectern, "import", "--catalogue", copy, batch])], repeat=1)
    os.remove(copy)
