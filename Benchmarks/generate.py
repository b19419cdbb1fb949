"""Makes large inputs, the same each time."""
import os

WORDS = ("attention network gradient descent kernel matrix cache vector latency tensor shard query "
         "index replica stream batch token layer policy reward graph node edge proof bound").split()


def words(seed, count):
    for _ in range(count):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield WORDS[(seed >> 33) % len(WORDS)]


def text(seed, count):
    return " ".join(words(seed, count))


def once(path, make):
    """Makes a file if it is not there."""
    if not os.path.exists(path):
        with open(path + ".part", "w", encoding="utf-8") as out:
            make(out)
        os.rename(path + ".part", path)
    return path


def repeat(out, megabytes, entry):
    written, number = 0, 0
    while written < megabytes << 20:
        written += out.write(entry(number))
        number += 1


def atom(path, megabytes):
    def entry(number):
        return (f'<entry><title>{text(number, 8)}</title><id>urn:entry:{number}</id>'
                f'<link href="https://example.org/{number}"/><updated>2026-01-01T10:00:00Z</updated>'
                f'<author><name>A. {text(number + 7, 1)}</name></author>'
                f'<content type="html">&lt;p&gt;{text(number + 1, 150)} &amp;amp; '
                f'{text(number + 2, 150)}&lt;/p&gt;</content></entry>\n')

    def make(out):
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
                  '<title>Large</title><id>urn:large</id><updated>2026-01-01T00:00:00Z</updated>'
                  '<link rel="self" href="https://example.org/atom.xml"/>\n')
        repeat(out, megabytes, entry)
        out.write("</feed>\n")
    return once(path, make)


def rss(path, megabytes):
    def entry(number):
        return (f'<item><title>{text(number, 8)}</title><link>https://example.org/{number}</link>'
                f'<guid isPermaLink="false">g{number}</guid>'
                f'<pubDate>Mon, 04 May 2026 09:30:00 +0200</pubDate>'
                f'<description><![CDATA[<p>{text(number + 1, 300)}</p>]]></description></item>\n')

    def make(out):
        out.write('<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Large</title>'
                  '<link>https://example.org/</link>\n')
        repeat(out, megabytes, entry)
        out.write("</channel></rss>\n")
    return once(path, make)


def bookmarks(path, count, folder_size=1000, first=0):
    def make(out):
        out.write('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n'
                  '<H1>Bookmarks</H1>\n<DL><p>\n')
        for number in range(first, first + count):
            if number % folder_size == 0:
                out.write("</DL><p>\n" if number > first else "")
                out.write(f"<DT><H3>Folder {number}</H3>\n<DL><p>\n")
            path = text(number, 2).replace(" ", "/")
            out.write(f'<DT><A HREF="https://site{number % 997}.example.org/{path}/{number}" '
                      f'ADD_DATE="{1600000000 + number}" TAGS="{text(number, 1)}">'
                      f'{text(number, 7)}</A>\n')
        out.write("</DL><p>\n</DL><p>\n")
    return once(path, make)


def saved(number):
    """One of a service's items: link, title, time, tag."""
    path = text(number, 2).replace(" ", "/")
    return (f"https://site{number % 997}.example.org/{path}/{number}", text(number, 7),
            1600000000 + number, text(number, 1))


def pocket_csv(path, count):
    def make(out):
        out.write("title,url,time_added,tags,status\n")
        for number in range(count):
            link, title, time, tag = saved(number)
            out.write(f'"{title}, {number}",{link},{time},{tag},unread\n')
    return once(path, make)


def pocket_json(path, count):
    def make(out):
        out.write('{"status":1,"list":{')
        for number in range(count):
            link, title, time, tag = saved(number)
            out.write("," if number else "")
            out.write(f'"{number}":{{"item_id":"{number}","resolved_url":"{link}","resolved_title":'
                      f'"{title}","time_added":"{time}","status":"0","tags":{{"{tag}":{{}}}}}}\n')
        out.write("}}\n")
    return once(path, make)


def small_feeds(folder, count):
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        def make(out, number=number):
            out.write(f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {number}</title>'
                      f'<link>https://feed{number}.example.org/</link>')
            for entry in range(20):
                out.write(f'<item><title>{text(number + entry, 8)}</title>'
                          f'<link>https://feed{number}.example.org/{entry}</link>'
                          f'<description>{text(number * 31 + entry, 60)}</description></item>')
            out.write("</channel></rss>")
        once(os.path.join(folder, f"{number:05}.xml"), make)
    return folder


LINKS = ("https://arxiv.org/abs/{y:02}{m:02}.{n:05}v{v}",
         "https://doi.org/10.{p}/{a}.{n}",
         "https://www.youtube.com/watch?v={a:_<11.11}&feature=share",
         "https://github.com/{a}/{b}",
         "https://medium.com/@{a}/{b}-{c}-{n:012x}?source=rss",
         "https://www.{a}{b}.com/20{y}/{m:02}/{c}-{a}-{b}.html?utm_source=feed&utm_medium=rss",
         "http://{a}{n}.org/",
         "https://blog.{a}.io/posts/{b}-{c}/",
         "https://en.wikipedia.org/wiki/{a}_{b}#{c}",
         "https://link.springer.com/article/10.1007/s1{p}-0{y}-{m:04}-{v}",
         "https://www.amazon.com/{a}-{b}/dp/0262{n:05}8/ref=sr_1_1?qid={n}",
         "https://{a}.github.io/{b}/index.html")


def links(path, count):
    """Links to papers, videos, repositories, books, posts and sites, a line each."""
    def make(out):
        for number in range(count):
            a, b, c = words(number, 3)
            out.write(LINKS[number % len(LINKS)].format(
                a=a, b=b, c=c, n=number % 99999 + 1, p=1000 + number % 9000,
                y=15 + number % 10, m=1 + number % 12, v=1 + number % 5) + "\n")
    return once(path, make)
