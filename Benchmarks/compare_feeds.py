"""Compares `lectern parse --format json` with feedparser, field by field.

    LECTERN_BINARY=… python3 Benchmarks/compare_feeds.py FILE-OR-FOLDER…

Prints every field in which the two differ, and at the end how many were compared. Fields that feedparser
does not have (DOI, pages, durations…) are not compared. Not every difference is a fault of Lectern's:
Documentation/Feeds.md says where they part on purpose.
"""
import calendar
import collections
import html
import html.parser
import json
import os
import re
import subprocess
import sys
import time
import warnings

import feedparser

warnings.filterwarnings("ignore")
LECTERN = os.environ.get("LECTERN_BINARY", "lectern")
BASE = "http://127.0.0.1:8097/tests/"
HEADERS = {"content-location": BASE, "content-type": "application/xml"}

FORMATS = {
    "rss20": "rss20", "rss": "rss20", "rss10": "rss10", "rss090": "rss09x", "rss091u": "rss09x",
    "rss091n": "rss09x", "rss092": "rss09x", "rss093": "rss09x", "rss094": "rss09x",
    "atom10": "atom10", "atom03": "atom03", "atom": "atom10", "atom01": "atom10",
    "atom02": "atom10", "cdf": "cdf", "json1": "json", "json11": "json",
}


class Tokens(html.parser.HTMLParser):
    """HTML as what a reader sees of it: text, elements, addresses."""

    SHOWN = {"href", "src", "alt", "title", "cite"}
    VOID = {"br", "hr", "img", "wbr", "col", "source", "track"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tokens, self.text = [], ""
        self.feed(text)
        self.close()
        self.flush()

    def flush(self):
        text = " ".join(self.text.split())
        if text:
            self.tokens.append(text)
        self.text = ""

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attrs):
        self.flush()
        kept = sorted((k, " ".join((v or "").split())) for k, v in attrs if k in self.SHOWN)
        self.tokens.append((tag, *kept))

    def handle_endtag(self, tag):
        self.flush()
        if tag not in self.VOID:
            self.tokens.append("/" + tag)


def markup(text):
    return Tokens(text or "").tokens


def words(text):
    return " ".join((text or "").split())


def plain(text, is_html):
    """Plain text on one line, as Lectern gives titles."""
    if is_html:
        text = "".join(Spaced(text or "").pieces())
    return words(text)


class Spaced(Tokens):
    """The same with white space as it stands."""

    GAPS = {"br", "p", "div", "li", "img"}

    def flush(self):
        if self.text:
            self.tokens.append(self.text)
        self.text = ""

    def pieces(self):
        for token in self.tokens:
            if isinstance(token, tuple):
                yield " " if token[0] in self.GAPS else ""
            elif not token.startswith("/"):
                yield token


def moment(value):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", value) if value else None


def detail(item, name):
    found = item.get(name + "_detail") or {}
    return item.get(name), found.get("type") in ("text/html", "application/xhtml+xml")


def people(item, name="authors"):
    found = []
    for person in item.get(name) or []:
        found.append((words(person.get("name")), person.get("email") or "",
                      person.get("href") or ""))
    return [p for p in found if any(p)]


def links(item):
    """Links without files, which stand under enclosures. A missing type is feedparser's `text/html`."""
    return sorted((x.get("href", ""), x.get("rel", ""), x.get("type") or "text/html",
                   x.get("title", ""))
                  for x in item.get("links") or [] if x.get("rel") != "enclosure")


def theirs_common(item):
    out = {}
    title, is_html = detail(item, "title")
    out["title"] = plain(title, is_html)
    out["link"] = item.get("link")
    out["id"] = item.get("id")
    for name in ("updated", "published"):
        # feedparser gives `published` for a missing `updated`, and says so in a warning.
        key = name + "_parsed"
        out[name] = moment(dict.get(item, key))
    out["authors"] = people(item)
    out["contributors"] = people(item, "contributors")
    out["categories"] = [(words(t.get("term")), t.get("scheme") or "", words(t.get("label")))
                         for t in item.get("tags") or []]
    out["links"] = links(item)
    out["rights"] = plain(*detail(item, "rights"))
    out["publisher"] = words(item.get("publisher"))
    out["license"] = item.get("license")
    return out


def theirs_feed(result):
    feed = result.feed
    out = theirs_common(feed)
    out["subtitle"] = markup(feed.get("subtitle") or feed.get("info") or feed.get("summary"))
    out["language"] = feed.get("language")
    out["generator"] = words(feed.get("generator"))
    out["image"] = (feed.get("image") or {}).get("href") or (feed.get("image") or {}).get("url")
    out["icon"] = feed.get("icon")
    out["logo"] = feed.get("logo")
    out["ttl"] = feed.get("ttl")
    return out


def theirs_entry(entry):
    out = theirs_common(entry)
    out["created"] = moment(dict.get(entry, "created_parsed"))
    contents = [c for c in entry.get("content") or [] if c.get("value")]
    summary = entry.get("summary")
    # feedparser takes the content for a missing summary.
    if contents and summary == contents[0].get("value"):
        summary = None
    out["summary"] = markup(summary)
    out["content"] = [markup(c.get("value")) for c in contents]
    out["content_type"] = [c.get("type") for c in contents]
    out["content_language"] = [c.get("language") for c in contents]
    out["enclosures"] = [(e.get("href") or "", e.get("type") or "", str(e.get("length") or ""))
                         for e in entry.get("enclosures") or []]
    out["comments"] = entry.get("comments")
    source = entry.get("source") or {}
    out["source"] = {k: v for k, v in (
        ("title", plain(*detail(source, "title"))), ("id", source.get("id")),
        ("url", source.get("href")), ("link", source.get("link")),
        ("updated", moment(source.get("updated_parsed"))), ("authors", people(source))) if v}
    return out


def ours_common(item):
    out = {name: item.get(name) for name in
           ("title", "link", "id", "updated", "published", "license")}
    out["title"] = words(out["title"])
    for name in ("authors", "contributors"):
        out[name] = [(p.get("name", ""), p.get("email", ""), p.get("uri", ""))
                     for p in item.get(name, [])]
    out["categories"] = [(c.get("term", ""), c.get("scheme", ""), c.get("label", ""))
                         for c in item.get("categories", [])]
    out["links"] = links(item)
    out["rights"] = words(item.get("rights"))
    out["publisher"] = words(item.get("publisher"))
    return out


def ours_feed(feed):
    out = ours_common(feed)
    out["subtitle"] = markup(feed.get("subtitle"))
    for name in ("language", "generator", "image", "icon", "logo"):
        out[name] = feed.get(name)
    out["ttl"] = str(feed["ttl"]) if "ttl" in feed else None
    return out


def ours_entry(entry):
    out = ours_common(entry)
    out["created"] = entry.get("created")
    out["summary"] = markup(entry.get("summary"))
    contents = [c for c in entry.get("content", []) if c.get("value")]
    out["content"] = [markup(c["value"]) for c in contents]
    out["content_type"] = [c.get("type") for c in contents]
    out["content_language"] = [c.get("language") for c in contents]
    out["enclosures"] = [(e.get("url", ""), e.get("type", ""), str(e.get("length", "")))
                         for e in entry.get("enclosures", [])]
    out["comments"] = entry.get("comments")
    source = dict(entry.get("source", {}))
    if "authors" in source:
        source["authors"] = [(p.get("name", ""), p.get("email", ""), p.get("uri", ""))
                             for p in source["authors"]]
    out["source"] = source
    return out


def lectern(path):
    done = subprocess.run([LECTERN, "parse", "--format", "json", "--base", BASE, path],
                          capture_output=True, timeout=60)
    return (json.loads(done.stdout) if done.returncode == 0 else None), done.stderr.decode()


class Tally:
    def __init__(self):
        self.compared = collections.Counter()
        self.differing = collections.Counter()

    def compare(self, path, place, field, ours, theirs):
        if not ours and not theirs:
            return
        self.compared[field] += 1
        if ours != theirs:
            self.differing[field] += 1
            print(f"{path}\t{place}{field}")
            print(f"    ours   {str(ours)[:600]}\n    theirs {str(theirs)[:600]}")


def compare(path, tally):
    with open(path, "rb") as file:
        data = file.read()
    try:
        result = feedparser.parse(data, response_headers=HEADERS)
    except Exception as error:  # feedparser fails on some of its own accord
        print(f"{path}\tfeedparser fails: {error!r}")
        return
    version = result.get("version", "")
    ours, said = lectern(path)
    name = os.path.relpath(path)
    if ours is None:
        if version or result.entries:
            tally.compare(name, "", "read", said.strip(), f"{version} {len(result.entries)}")
        return
    tally.compare(name, "", "format", ours["format"], FORMATS.get(version, version))
    tally.compare(name, "", "well_formed", ours["well_formed"], not result.bozo)
    tally.compare(name, "", "entries", len(ours["entries"]), len(result.entries))
    theirs = theirs_feed(result)
    for field, value in ours_feed(ours["feed"]).items():
        tally.compare(name, "feed.", field, value, theirs[field])
    for index, (our, their) in enumerate(zip(ours["entries"], result.entries)):
        theirs = theirs_entry(their)
        if not theirs["id"]:
            our.pop("id", None)  # Lectern derives one
        for field, value in ours_entry(our).items():
            tally.compare(name, f"entries[{index}].", field, value, theirs[field])


def files(arguments):
    for argument in arguments:
        if os.path.isfile(argument):
            yield argument
        for folder, _, names in sorted(os.walk(argument)):
            for name in sorted(names):
                if name.endswith((".xml", ".rss", ".atom", ".rdf")):
                    yield os.path.join(folder, name)


def main():
    tally = Tally()
    count = 0
    for path in files(sys.argv[1:]):
        compare(path, tally)
        count += 1
    print(f"\n{count} files, {sum(tally.compared.values())} fields compared, "
          f"{sum(tally.differing.values())} differ")
    for field, compared in tally.compared.most_common():
        print(f"  {field:18}{compared:8}{tally.differing[field]:8}")


main()
