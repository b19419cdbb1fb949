"""References: BibTeX beside pandoc and bibtexparser, RIS and CSL-JSON, in and out."""
import sys

from generate import once, text
from measure import compare

# Version 1 has `loads`, version 2 `parse_string`.
BIBTEXPARSER = ("import bibtexparser as b, sys\ntext = open(sys.argv[1], encoding='utf-8').read()\n"
                "(b.loads if hasattr(b, 'loads') else b.parse_string)(text)")


def library(path, count):
    """Entries as reference managers write them, 450 bytes each; every tenth is in proceedings."""
    def make(out):
        out.write('@string{jml = "Journal of {Machine} Learning"}\n\n')
        for number in range(count):
            year, words = 1950 + number % 75, text(number, 7).capitalize()
            kind = "inproceedings" if number % 10 == 0 else "article"
            place = (f"  crossref = {{proc{year}}},\n" if number % 10 == 0 else
                     f"  journal = jml,\n  year = {year},\n  month = mar,\n")
            out.write(
                f"@{kind}{{key{number},\n"
                f"  author = {{G{{\\\"o}}del, Kurt and {text(number, 1).capitalize()}, A. B. and "
                f"Ludwig van {text(number + 1, 1).capitalize()}}},\n"
                f"  title = {{{words} and {{DNA}}, part {number}}},\n{place}"
                f"  volume = {{{number % 40}}},\n  pages = {{{number}--{number + 12}}},\n"
                f"  doi = {{10.1000/bench.{number}}},\n  url = {{https://example.org/{number}}},\n"
                f"  keywords = {{{text(number, 1)}, {text(number + 3, 1)}}},\n"
                f"  abstract = {{{text(number + 5, 12)}}},\n}}\n\n")
        for year in range(1950, 2025):
            out.write(f"@proceedings{{proc{year}, title = {{Proc. of {year}}}, year = {year}}}\n")
    return once(path, make)


def measure(lectern, place, fresh):
    """All of it; `place` and `fresh` name files in the benchmark's folder."""
    small, large = library(place("ten.bib"), 10_000), library(place("hundred.bib"), 100_000)
    empty, full = fresh("references-empty.sqlite"), fresh("references.sqlite")
    compare("10,000 BibTeX entries", [
        ("lectern parse --count", [lectern, "parse", "--count", small], None),
        ("lectern import --dry-run", [lectern, "import", "-n", "--catalogue", empty, small], None),
        ("pandoc -f bibtex", ["pandoc", "-f", "bibtex", "-t", "csljson", small], None),
        ("bibtexparser", [sys.executable, "-c", BIBTEXPARSER, small], None),
    ])
    compare("BibTeX entries into a catalogue", [
        ("10,000", [lectern, "import", "--catalogue", fresh("ten.sqlite"), small], None),
        ("100,000", [lectern, "import", "--catalogue", full, large], None),
        ("100,000 again", [lectern, "import", "--catalogue", full, large], None),
    ])
    for name, ending in (("bibtex", "bib"), ("biblatex", "bib"), ("ris", "ris"), ("csl-json", "json")):
        out = fresh(f"export-{name}.{ending}")
        command = [lectern, "export", "--format", name, "-o", out, "--catalogue", full]
        compare(f"100,000 items as {name}, out and read again", [
            ("export", command, None),
            ("import --dry-run", [lectern, "import", "-n", "--catalogue", empty, out], None),
        ])
