internal import LecternCLI

Lectern.start()
