"""A catalogue of a million items with three mentions each."""
import os
import sqlite3
import uuid

from generate import once
from measure import run

KINDS = ("paper", "post", "post", "post", "page", "page", "video", "book", "code", "course")
STATES = ("queued",) * 6 + ("inbox",) * 9 + ("read",) * 4 + ("dropped",)
SYLLABLES = ("ba co di fu ge hi jo ka le mi no pu qua ri so ta un ve wi xo yl za tor ment ing al gra "
             "net ker tran for mer pol cy den sity").split()
COMMON = "learning attention network gradient kernel cache proof graph policy token".split()


class Numbers:
    """The same sequence everywhere (Knuth's MMIX generator)."""

    def __init__(self, seed):
        self.state = seed * 2862933555777941757 + 3037000493

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound


def word(rank):
    """Words by rank, of which the first ten are English and asked for by the benchmarks."""
    if rank < len(COMMON):
        return COMMON[rank]
    text = ""
    while rank:
        rank, syllable = divmod(rank, len(SYLLABLES))
        text += SYLLABLES[syllable]
    return text


VOCABULARY = [word(rank) for rank in range(20_000)]


def title(number):
    """Six words of a vocabulary of 20,000, the frequent ones far more often (after Zipf)."""
    numbers = Numbers(number)
    ranks = [int(20_001 ** (numbers.below(10_000) / 10_000)) - 1 for _ in range(6)]
    return " ".join(VOCABULARY[rank] for rank in ranks).capitalize() + f" {number}"


def link(number):
    return f"https://site{number % 9973}.example.org/{number:x}/{VOCABULARY[number % 20_000]}"


def table(path, count, first=0):
    """Lectern's own CSV."""
    def make(out):
        out.write("kind,title,authors,year,url,state,state_date,rating,tags,notes,added,"
                  "duration_seconds,section\n")
        for number in range(first, first + count):
            numbers = Numbers(number + 7)
            kind = KINDS[numbers.below(len(KINDS))]
            state = "reading" if number % 50_000 == 1 else STATES[numbers.below(len(STATES))]
            day = f"20{15 + numbers.below(11)}-{1 + numbers.below(12):02}-{1 + numbers.below(28):02}"
            author = VOCABULARY[numbers.below(20_000)].capitalize() if kind in ("paper", "book") else ""
            year = 1980 + numbers.below(46) if author else ""
            rating = 1 + numbers.below(5) if state == "read" else ""
            tags = VOCABULARY[numbers.below(500)] if numbers.below(3) == 0 else ""
            note = f"\"{VOCABULARY[numbers.below(20_000)]} to remember\"" if number % 200 == 0 else ""
            seconds = 60 * (1 + numbers.below(120)) if kind == "video" else ""
            out.write(f"{kind},{title(number)},{author},{year},{link(number)},{state},"
                      f"{day if state != 'inbox' else ''},{rating},{tags},{note},{day}T10:00:00Z,"
                      f"{seconds},Shelf {number // 1000}\n")
    return once(path, make)


def add_mentions(catalogue):
    """Two more sources that name every item, written as their imports would leave them: to import them would take
    as long again, twice, and what is measured here is asking."""
    database = sqlite3.connect(catalogue)
    change = database.execute("SELECT max(id) FROM change").fetchone()[0]
    for name in ("a.html", "b.html"):
        database.execute("INSERT INTO source (uuid, kind, location, title) VALUES (?, 'bookmarks', ?, ?)",
                         (uuid.uuid5(uuid.NAMESPACE_URL, name).bytes, "/bench/" + name, name))
        source = database.execute("SELECT max(id) FROM source").fetchone()[0]
        database.execute(
            "INSERT INTO mention (itemId, sourceId, changeId, key, path, position, title, url) "
            "SELECT id, ?, ?, id, ? || ((id - 1) / 1000), id, title, url FROM item",
            (source, change, f"Folder {name} "))
    database.execute("UPDATE item SET mentionCount = 3")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def catalogue(lectern, place, count=1_000_000):
    """The path of the catalogue, made if it is not there; the import tells its time and memory."""
    path = place(f"million-{count}.sqlite")
    if os.path.exists(path):
        return path
    source = table(place(f"million-{count}.csv"), count)
    cpu, wall, memory = run([lectern, "import", "--catalogue", path + ".part", source])
    print(f"  {'import of a million rows':28}{cpu:9.1f}{wall:9.1f}{memory:9.1f}")
    add_mentions(path + ".part")
    os.rename(path + ".part", path)
    return path
