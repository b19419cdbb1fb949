"""A web server on loopback with a thousand feeds of twenty entries each: conditional requests, kept connections."""
import asyncio
import multiprocessing

FEEDS, ENTRIES = 1000, 20


def feed(number):
    entries = "".join(
        f"<item><title>Entry {entry} of blog {number}: notes on things learned</title>"
        f"<link>https://blog{number}.example/posts/{entry}</link>"
        f"<guid>https://blog{number}.example/posts/{entry}</guid>"
        f"<pubDate>Sat, {entry + 1:02} Nov 2025 08:00:00 GMT</pubDate>"
        f"<description>A teaser of some length for entry {entry}, as blogs write them.</description></item>"
        for entry in range(ENTRIES))
    return (f'<?xml version="1.0"?><rss version="2.0"><channel><title>Blog {number}</title>'
            f"<link>https://blog{number}.example</link>{entries}</channel></rss>").encode()


def answers():
    fresh, same = {}, {}
    for number in range(FEEDS):
        body, tag = feed(number), f'"v{number}"'
        fresh[f"/{number}.xml".encode()] = (
            f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: {tag}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode() + body
        same[f"/{number}.xml".encode()] = (
            f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n").encode()
    return fresh, same


async def serve(port_queue):
    fresh, same = answers()

    async def talk(reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1]
                known = b"if-none-match:" in head.lower()
                writer.write((same if known else fresh)[path])
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=1000)
    port_queue.put(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class FeedServer:
    """The server in a process of its own; `addresses` are those of its feeds."""

    def __enter__(self):
        ports = multiprocessing.Queue()
        self.process = multiprocessing.Process(
            target=lambda: asyncio.run(serve(ports)), daemon=True)
        self.process.start()
        port = ports.get()
        self.addresses = [f"http://127.0.0.1:{port}/{number}.xml" for number in range(FEEDS)]
        return self

    def __exit__(self, *_):
        self.process.terminate()
