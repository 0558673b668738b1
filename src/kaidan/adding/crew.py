"""Processes that read side by side: tasks in, each with its answer out in the same order.

Each process holds one page at a time, so that when one dies it is known which page that is: that page alone fails.
"""

import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, Self, TypeVar

import msgspec
from msgspec import Struct

from kaidan.adding.worker import Answer, Request, answer, work

Held = TypeVar("Held")
# How many pages wait for their turn, for each process: enough that one long page does not keep the others idle.
WAITING = 16
# With no more pages to read than these, starting processes takes longer than reading.
FEW = 4
# How many tasks are looked at together to see how many of them are to be read.
HEAD = 200


class Task(Struct, Generic[Held]):
    """What an asker holds, the request to read it (None where there is nothing to ask), and then the answer."""

    held: Held
    request: Request | None = None
    answer: Answer | None = None


class Process(Struct):
    """A process that reads, the pipe to it, and the task that it works on."""

    process: SpawnProcess
    pipe: Connection
    task: Task[Any] | None = None


def answered(tasks: Iterable[Task[Held]], jobs: int) -> Generator[Task[Held], None, None]:
    """Yield the tasks in order, each request answered: a few in this process, many by as many processes as `jobs`."""
    left = iter(tasks)
    while head := _head(left):
        if jobs > 1 and _requests(head) > FEW:
            with Crew(jobs) as crew:
                yield from crew.answered(chain(head, left))
            return
        for task in head:
            _finish(task, answer(task.request) if task.request else None)
            yield task


def _head(tasks: Iterator[Task[Held]]) -> list[Task[Held]]:
    """Return the next tasks: no more than it takes to see that many are to be read."""
    head: list[Task[Held]] = []
    while len(head) < HEAD and _requests(head) <= FEW:
        task = next(tasks, None)
        if task is None:
            break
        head.append(task)
    return head


def _requests(tasks: list[Task[Held]]) -> int:
    return sum(task.request is not None for task in tasks)


def _finish(task: Task[Any] | None, given: Answer | None) -> None:
    """Put the answer in the place of the request, whose bytes are needed no more."""
    if task is not None:
        task.answer, task.request = given, None


class Crew:
    """At most so many processes that read. Leaving the context ends them, whatever they do."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._processes: list[Process] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._processes:
            one.process.kill()
        for one in self._processes:
            _leave(one)
        self._processes = []

    def answered(self, tasks: Iterator[Task[Held]]) -> Iterator[Task[Held]]:
        """Yield the tasks in order, each request answered."""
        waiting: deque[Task[Held]] = deque()
        asked: deque[Task[Held]] = deque()
        while self._fill(waiting, asked, tasks):
            while waiting and waiting[0].request is None:
                yield waiting.popleft()
            if waiting:
                self._gather()

    def _fill(self, waiting: deque[Task[Held]], asked: deque[Task[Held]], tasks: Iterator[Task[Held]]) -> bool:
        """Take as many tasks as may wait, hand out what is asked, and tell whether anything waits."""
        self._hand_out(asked)
        while len(waiting) < self._jobs * WAITING:
            task = next(tasks, None)
            if task is None:
                break
            waiting.append(task)
            if task.request is not None:
                asked.append(task)
                self._hand_out(asked)
        return bool(waiting)

    def _hand_out(self, asked: deque[Task[Held]]) -> None:
        """Give the tasks asked to idle processes, first come first served."""
        while asked and (idle := self._idle()):
            idle.task = asked.popleft()
            try:
                idle.pipe.send_bytes(msgspec.msgpack.encode(idle.task.request))
            except OSError:
                self._bury(idle)

    def _idle(self) -> Process | None:
        idle = next((one for one in self._processes if one.task is None), None)
        if idle is None and len(self._processes) < self._jobs:
            idle = _start()
            self._processes.append(idle)
        return idle

    def _gather(self) -> None:
        """Wait until an answer is there or a process has died, and take what there is."""
        busy = [one for one in self._processes if one.task is not None]
        ready = wait([one.pipe for one in busy])
        for one in busy:
            if one.pipe in ready:
                self._take(one)

    def _take(self, one: Process) -> None:
        try:
            told = one.pipe.recv_bytes()
        except (EOFError, OSError):
            self._bury(one)
            return
        _finish(one.task, msgspec.msgpack.decode(told, type=Answer))
        one.task = None

    def _bury(self, one: Process) -> None:
        """Take a process that has died out of the crew; the page that it held has failed, and no other."""
        self._processes.remove(one)
        code = _leave(one)
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        _finish(one.task, Answer(reason=f"Reading it ended the process that read it ({how}); please report it."))


def _start() -> Process:
    """Start a process that shares nothing with this one but a pipe: no connection to a database, no lock."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True)
    with _interrupts_kept_from_children():
        process.start()
    theirs.close()
    return Process(process, ours)


def _leave(one: Process) -> int:
    """Wait for the end of a process, which closing its pipe brings about, and return its exit code."""
    one.pipe.close()
    one.process.join()
    code = one.process.exitcode or 0
    one.process.close()
    return code


@contextmanager
def _interrupts_kept_from_children() -> Iterator[None]:
    """Let a process that starts within see no interrupt: this one ends it, and it need not speak of it as well."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Starting this helper of multiprocessing would let interrupts in again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
