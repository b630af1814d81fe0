"""An engine's program may do anything; the application gets an answer or an error, and nothing is left running."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.speech.worker import Worker
from tests.rig.programs import wait_until

PROGRAM = str(Path(__file__).with_name("odd_program.py"))
OWNER = str(Path(__file__).with_name("owner_program.py"))

PATIENCE = 60.0
"""Seconds that a program may take which is expected to answer or to be gone."""
_LOWEST = 19
"""The niceness of what gives way to everything."""

Start = Callable[..., Worker]


@pytest.fixture
def start() -> Iterator[Start]:
    workers: list[Worker] = []

    def started(*options: str, load: dict[str, Any] | None = None, **settings: float) -> Worker:
        worker = Worker("odd", load or {}, command=[sys.executable, PROGRAM, *options], **settings)
        workers.append(worker)
        return worker

    yield started
    for worker in workers:
        worker.close()


def test_answers_with_object_and_data(start: Start) -> None:
    data = os.urandom(3_000_000)
    reply = start().request("echo", {"text": "Grüße", "list": [1, 2.5, None]}, data, timeout=PATIENCE)
    assert reply.header == {"text": "Grüße", "list": [1, 2.5, None]}
    assert reply.payload == data


def test_is_loaded_once_for_many_requests(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    for _ in range(3):
        worker.request("echo", {}, timeout=PATIENCE)
    assert worker.load()["pid"] == pid == worker.pid


def test_what_libraries_print_does_not_corrupt_the_stream(start: Start) -> None:
    worker = start()
    assert worker.request("chatter", {}, timeout=PATIENCE).header == {"read": ""}
    assert worker.request("echo", {"still": "in step"}, timeout=PATIENCE).header == {"still": "in step"}


def test_a_program_that_dies_is_an_error_and_is_started_again(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    with pytest.raises(EngineFailed, match=r"ended unexpectedly \(status 3\)"):
        worker.request("die", {}, timeout=PATIENCE)
    assert worker.request("echo", {"a": 1}, timeout=PATIENCE).header == {"a": 1}
    assert worker.pid != pid


def in_the_middle(begun: Path, action: Callable[[], object]) -> threading.Thread:
    """Do something once the program is in the middle of a request to hang."""

    def act() -> None:
        wait_until(begun.exists, "the program to work", PATIENCE)
        action()

    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_a_program_killed_in_the_middle_is_an_error_and_is_started_again(
    start: Start, tmp_path: Path
) -> None:
    worker, begun = start(), tmp_path / "begun"
    pid = worker.load()["pid"]
    killer = in_the_middle(begun, lambda: os.kill(pid, signal.SIGKILL))
    with pytest.raises(EngineFailed, match="ended unexpectedly"):
        worker.request("hang", {"begun": str(begun)}, timeout=PATIENCE)
    killer.join()
    assert worker.request("echo", {}, timeout=PATIENCE).header == {}


def test_a_program_killed_while_idle_is_started_again_without_an_error(start: Start) -> None:
    worker = start()
    os.kill(worker.load()["pid"], signal.SIGKILL)
    wait_until(lambda: worker.pid is None, "the program to be gone", PATIENCE)
    assert worker.request("echo", {"a": 1}, timeout=PATIENCE).header == {"a": 1}


def test_a_program_that_hangs_is_killed_and_started_again(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    with pytest.raises(EngineFailed, match="did not answer within"):
        worker.request("hang", {}, timeout=0.2)
    assert not _alive(pid)
    assert worker.request("echo", {}, timeout=PATIENCE).header == {}


def test_a_program_that_does_not_read_is_killed(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(EngineFailed, match="did not answer within"):
        worker.request("echo", {}, bytes(10_000_000), timeout=0.3)
    assert not _alive(pid)


def test_a_program_that_does_not_finish_loading_is_killed(start: Start) -> None:
    worker = start(load={"hang": True}, load_timeout=1.0)
    with pytest.raises(EngineFailed, match="did not answer within 1 s"):
        worker.load()
    assert worker.pid is None


def test_a_program_that_breaks_while_it_loads_is_started_again(start: Start, tmp_path: Path) -> None:
    worker = start(load={"breaks_once": str(tmp_path / "broken")})
    with pytest.raises(EngineFailed, match="broke down"):
        worker.request("echo", {}, timeout=PATIENCE)
    assert worker.pid is None
    assert worker.request("echo", {}, timeout=PATIENCE).header == {}
    assert worker.load()["pid"] == worker.pid


def test_nonsense_on_the_stream_is_an_error(start: Start) -> None:
    with pytest.raises(EngineFailed, match="ended unexpectedly"):
        start("--nonsense").request("echo", {}, timeout=PATIENCE)


def test_what_is_not_installed_is_unavailable_and_says_what_to_install(start: Start) -> None:
    worker = start(load={"missing": True})
    for _ in range(2):
        with pytest.raises(EngineUnavailable) as caught:
            worker.load()
        assert str(caught.value) == "The odd engine is not installed. Install it."
    assert worker.pid is None


def test_an_engine_that_breaks_down_is_an_error_without_anybodys_words(start: Start) -> None:
    worker = start()
    with pytest.raises(EngineFailed) as caught:
        worker.request("break_down", {}, b"words of a candidate", timeout=PATIENCE)
    assert "RuntimeError" in caught.value.what
    assert "candidate" not in repr(caught.value)
    assert worker.request("echo", {}, timeout=PATIENCE).header == {}


def test_the_log_of_a_dead_program_goes_with_the_error_and_holds_no_words(start: Start) -> None:
    worker = start()
    with pytest.raises(EngineFailed):
        worker.request("break_down", {}, b"words of a candidate", timeout=PATIENCE)
    with pytest.raises(EngineFailed) as caught:
        worker.request("die", {}, timeout=PATIENCE)
    (log,) = caught.value.__notes__
    assert "RuntimeError" in log
    assert "break_down" in log
    assert "candidate" not in log


def test_a_command_that_does_not_exist_is_an_error() -> None:
    worker = Worker("odd", command=["/no/such/program"])
    with pytest.raises(EngineFailed, match="does not start"):
        worker.load()
    worker.close()


def test_close_ends_it_and_is_final(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    worker.close()
    worker.close()
    assert not _alive(pid)
    with pytest.raises(EngineFailed, match="closed"):
        worker.request("echo", {}, timeout=1)


def test_close_makes_a_running_request_fail_at_once(start: Start, tmp_path: Path) -> None:
    worker, begun = start(), tmp_path / "begun"
    worker.load()
    closer = in_the_middle(begun, worker.close)
    with pytest.raises(EngineFailed, match="ended unexpectedly"):
        worker.request("hang", {"begun": str(begun)}, timeout=2 * PATIENCE)
    closer.join()


@pytest.mark.parametrize("doing", ["idle", "busy"])
def test_no_program_outlives_an_application_that_is_killed(doing: str) -> None:
    with subprocess.Popen([sys.executable, OWNER, doing], stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        pid = int(owner.stdout.readline())
        assert _alive(pid)
        owner.kill()
    wait_until(lambda: not _alive(pid), f"worker {pid} to end after its owner was killed", timeout_s=PATIENCE)


def test_ctrl_c_on_the_terminal_does_not_reach_it(start: Start) -> None:
    worker = start()
    pid = worker.load()["pid"]
    assert os.getpgid(pid) != os.getpgid(0)
    os.kill(pid, signal.SIGINT)
    assert worker.request("echo", {"a": 1}, timeout=PATIENCE).header == {"a": 1}
    assert worker.pid == pid


def test_a_background_program_gives_way(start: Start) -> None:
    normal = start().request("niceness", {}, timeout=PATIENCE).header
    lower = start("--background").request("niceness", {}, timeout=PATIENCE).header
    assert normal["nice"] == os.nice(0)
    # Nobody gives way further than the system lets them, and these tests may be started so.
    assert lower["nice"] > normal["nice"] or normal["nice"] == _LOWEST
    # On Linux its session gives way too: sessions compete as equals, whatever the niceness of what runs in them.
    assert normal["session"] is None or normal["session"] < lower["session"]


def test_run_worker_becomes_the_program_of_that_name() -> None:
    code = "from interview_desktop.core.programs import run_worker; run_worker('espeak')"
    worker = Worker("espeak", command=[sys.executable, "-c", code])
    try:
        assert worker.load()["voices"]
    finally:
        worker.close()


def _alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
