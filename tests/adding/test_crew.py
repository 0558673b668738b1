import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from kaidan.adding import crew
from kaidan.adding.crew import Task, answered
from kaidan.adding.worker import Answer, Request, answer

PAGE = (Path(__file__).parents[2] / "samples" / "ja" / "noun-2000-06-finland.txt").read_text(encoding="utf-8")


def request(number: int, words: str = PAGE) -> Request:
    return Request(data=f"{words}\n{number}\n".encode(), address=f"page:{number}")


def tasks(number: int) -> list[Task[int]]:
    return [Task(at, request(at)) for at in range(number)]


def addresses(done) -> list[str | None]:
    return [task.answer.reading.source.address if task.answer and task.answer.reading else None for task in done]


def test_what_happens_is_always_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    assert answer(request(1)).reading is not None
    assert answer(Request(data=b"")) == Answer(reason="The page is empty.")
    assert answer(request(1, "カレーを作る。")).no_talks
    assert "charset" in answer(Request(data=b"words", charset="nonsense")).reason
    monkeypatch.setattr("kaidan.adding.worker.read_page", lambda *_, **__: 1 / 0)
    assert answer(request(1)).reason == "Kaidan failed on this page (ZeroDivisionError); please report it."


@pytest.mark.parametrize("number", [0, 1, 5, 20])
def test_answers_come_in_order(number: int) -> None:
    done = list(answered(iter(tasks(number)), 2))
    assert [task.held for task in done] == list(range(number))
    assert addresses(done) == [f"page:{at}" for at in range(number)]
    assert all(task.request is None for task in done)


def test_tasks_without_a_request_keep_their_place() -> None:
    given = [Task(at, request(at) if at % 7 == 0 else None) for at in range(300)]
    done = list(answered(given, 2))
    assert [task.held for task in done] == list(range(300))
    assert [at for at, task in enumerate(done) if task.answer] == list(range(0, 300, 7))


def test_a_few_pages_and_one_job_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_start", lambda: pytest.fail("a process was started"))
    assert len(list(answered(tasks(4), 8))) == 4
    assert len(list(answered(tasks(20), 1))) == 20


def test_no_more_is_taken_than_can_wait() -> None:
    taken = []

    def giving() -> Iterator[Task[int]]:
        for task in tasks(200):
            taken.append(task.held)
            yield task

    done = answered(giving(), 2)
    next(done)
    assert len(taken) <= 2 * crew.WAITING + 1
    done.close()


def test_a_process_that_dies_fails_its_page_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "WAITING", 2)  # so that the other process cannot have read them all before
    with crew.Crew(2) as two:
        done = two.answered(iter(tasks(20)))
        first = next(done)
        pid = two._processes[0].process.pid
        os.kill(pid, signal.SIGSTOP)  # so that it answers nothing more
        death = Timer(0.2, os.kill, (pid, signal.SIGKILL))
        death.start()
        rest = [first, *done]
        death.join()
    assert [task.held for task in rest] == list(range(20))
    failed = [task.answer.reason for task in rest if task.answer.reading is None]
    assert failed == ["Reading it ended the process that read it (signal 9); please report it."]


def test_processes_that_die_at_once_fail_their_pages_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "work", os._exit)
    done = list(answered(tasks(6), 2))
    assert [task.held for task in done] == list(range(6))
    assert {task.answer.reading for task in done} == {None}


def test_leaving_ends_all_processes() -> None:
    two = crew.Crew(2)
    with two:
        done = two.answered(iter(tasks(20)))
        next(done)
        started = [one.process.pid for one in two._processes]
    assert len(started) == 2
    for pid in started:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_processes_do_not_hear_of_interrupts() -> None:
    with crew.Crew(1) as one:
        done = one.answered(iter(tasks(8)))
        next(done)
        for _ in range(5):
            os.kill(one._processes[0].process.pid, signal.SIGINT)
            time.sleep(0.01)
        assert len(list(done)) == 7
