"""A PostgreSQL server for tests: run as a program, it starts one, prints its address, and ends it with its own input.

So the server ends however the tests end. It listens on 127.0.0.1 alone and keeps its data in a folder of its own.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 30
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "40",
    "log_min_messages": "panic",
}


def find_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, or None where it is not installed."""
    found = shutil.which("initdb")
    if found and shutil.which("postgres"):
        return Path(found).resolve().parent
    homes = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(homes, key=lambda path: float(path.parent.name), default=None)


def owner() -> dict[str, object]:
    """Return as whom the server is run: it refuses to be run by root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def main() -> None:
    programs = find_programs()
    if programs is None:
        sys.exit("PostgreSQL is not installed.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = Path(tempfile.mkdtemp(prefix="kaidan-postgresql-"))
    try:
        with running(programs, folder) as address:
            print(address, flush=True)  # noqa: T201  (read by who started it)
            sys.stdin.read()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running(programs: Path, folder: Path) -> Iterator[str]:
    """Run a server with its data in the folder, and give its address when it answers."""
    run_as = owner()
    if run_as:
        os.chown(folder, run_as["user"], run_as["group"])
    data, port = folder / "data", free_port()
    making = ["-D", str(data), "-U", "kaidan", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    quiet = {"cwd": folder, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **run_as}
    subprocess.run([programs / "initdb", *making], check=True, **quiet)
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    server = subprocess.Popen([programs / "postgres", "-D", str(data), "-p", str(port), *settings], **quiet)
    try:
        wait_for([programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], server)
        yield f"postgresql://kaidan@127.0.0.1:{port}/postgres"
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait()


def wait_for(question: list[object], server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while subprocess.run(question, check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > until:
            sys.exit("PostgreSQL did not start.")
        time.sleep(0.02)


if __name__ == "__main__":
    main()
