"""Runs commands side by side and tells CPU time and peak memory of each, and its ratio to the first."""
import os
import shutil
import sys
import time


def run(command, stdin=None, environment=None):
    """CPU seconds, wall seconds and peak MB of a command; output is thrown away."""
    files = [(os.POSIX_SPAWN_OPEN, 0, stdin or os.devnull, os.O_RDONLY, 0),
             (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    if not os.environ.get("BENCH_SHOW"):
        files.append((os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0))
    start = time.monotonic()
    # To fork would count two milliseconds of Python's own.
    pid = os.posix_spawnp(command[0], command, {**os.environ, **(environment or {})}, file_actions=files)
    _, status, usage = os.wait4(pid, 0)
    if status:
        print(f"  failed ({status}): {' '.join(command)[:100]}", file=sys.stderr)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def compare(title, cases, repeat=1):
    """Cases: (name, command, stdin[, environment]). A missing program is skipped, and it is said."""
    print(f"\n{title}")
    print(f"  {'':28}{'CPU s':>9}{'wall s':>9}{'peak MB':>9}{'ratio':>8}")
    first = None
    for name, command, stdin, *environment in cases:
        if not shutil.which(command[0]):
            print(f"  {name:28}  skipped: {command[0]} is not installed")
            continue
        best = min(run(command, stdin, *environment) for _ in range(repeat))
        first = first or best[0]
        print(f"  {name:28}{best[0]:9.3f}{best[1]:9.3f}{best[2]:9.1f}{best[0] / first:8.2f}")


def milliseconds(title, cases, repeat=20):
    """Cases: (name, command[, environment]). Wall time of whole processes, the best and the median of some."""
    print(f"\n{title}")
    print(f"  {'':34}{'best ms':>9}{'median':>9}{'peak MB':>9}")
    for name, command, *environment in cases:
        if not shutil.which(command[0]):
            print(f"  {name:34}  skipped: {command[0]} is not installed")
            continue
        runs = sorted((run(command, None, *environment)[1:] for _ in range(repeat)))
        print(f"  {name:34}{runs[0][0] * 1000:9.1f}{runs[repeat // 2][0] * 1000:9.1f}"
              f"{max(memory for _, memory in runs):9.1f}")
