"""Runs a shell line on a terminal of its own: terminal.py ROWS COLUMNS LINE [WAIT KEYS]…

Each KEYS is typed when the text WAIT has been seen (Python's escapes are undone in both). Prints all that the
terminal was sent, and exits as the line did; 124 when it took longer than half a minute."""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

rows, columns, line = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
script = [text.encode().decode("unicode_escape").encode() for text in sys.argv[4:]]
pid, master = pty.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", "stty rows %d cols %d; %s" % (rows, columns, line)])
fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
seen, mark, end = b"", 0, time.monotonic() + 30
while time.monotonic() < end:
    ready, _, _ = select.select([master], [], [], 0.1)
    if ready:
        try:
            data = os.read(master, 65536)
        except OSError:
            break
        if not data:
            break
        seen += data
        # fzf asks where the cursor is.
        if b"\x1b[6n" in data:
            os.write(master, b"\x1b[1;1R")
    if script and script[0] in seen[mark:]:
        mark = len(seen)
        os.write(master, script[1])
        script = script[2:]
else:
    os.kill(pid, signal.SIGKILL)
    sys.stdout.buffer.write(seen)
    sys.exit(124)
status = os.waitpid(pid, 0)[1]
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(status) if status >= 0 else 1)
