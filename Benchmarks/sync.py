"""Syncing a thousand feeds on loopback, beside newsboat and sfeed_update."""
import os
import shutil

from feed_server import FeedServer
from measure import compare, run


def measure(lectern, place, fresh):
    with FeedServer() as server:
        urls = place("sync-urls")
        with open(urls, "w", encoding="utf-8") as out:
            out.writelines(f"{address} \"~Feed\"\n" for address in server.addresses)
        catalogue = fresh("sync.sqlite")
        run([lectern, "import", "--from", "newsboat", "--catalogue", catalogue, urls])
        peers = [newsboat(urls, fresh), sfeed(server.addresses, place)]
        sync = [lectern, "sync", "--force", "--catalogue", catalogue]
        compare("1,000 feeds on loopback, all new (20 entries each)",
                [("lectern sync", sync, None), *peers])
        compare("the same again, nothing new",
                [("lectern sync --force", sync, None), *peers])


def newsboat(urls, fresh):
    command = ["newsboat", "-u", urls, "-c", fresh("sync-newsboat"), "-C", os.devnull, "-x", "reload"]
    return ("newsboat -x reload", command, None)


def sfeed(addresses, place):
    folder = place("sync-sfeed")
    shutil.rmtree(folder, ignore_errors=True)
    config = place("sync-sfeedrc")
    with open(config, "w", encoding="utf-8") as out:
        out.write(f'sfeedpath="{folder}"\nmaxjobs=16\nfeeds() {{\n')
        out.writelines(f'\tfeed "{number}" "{address}"\n' for number, address in enumerate(addresses))
        out.write("}\n")
    return ("sfeed_update", ["sfeed_update", config], None)
