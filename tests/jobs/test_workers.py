"""The whole way on real servers: Redis, PostgreSQL, S3, two workers, of which one is killed in the middle."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.api.services import Services
from interview_desktop.app.settings import load_settings
from interview_desktop.core.errors import EnvironmentFault, SettingsError
from interview_desktop.core.processing import EventStatus, JobKind, JobState
from interview_desktop.jobs import runner
from interview_desktop.jobs.broker import Broker
from tests.api.serving import SECRET, client_of
from tests.jobs.samples import imported, video
from tests.rig.programs import ChildProcess, wait_until
from tests.rig.s3 import KEYS, S3Server, free_port

WORKER = Path(__file__).with_name("worker_program.py")


@dataclass
class Installation:
    """A service on one machine, workers on others: each has a data folder of its own."""

    environment: dict[str, str]
    services: Services
    folder: Path
    bucket: str
    s3: S3Server

    def worker(self, name: str, seconds: float = 0.0) -> ChildProcess:
        """A worker in a process of its own."""
        arguments: list[str | Path] = [sys.executable, WORKER, self.folder / name, str(seconds)]
        return ChildProcess(
            arguments, env=self.environment, cwd=self.folder, ready=self._up(name), ready_timeout_s=150
        )

    def _up(self, name: str) -> Any:
        return (self.folder / name / "sessions").is_dir


@pytest.fixture
def installation(
    tmp_path: Path,
    redis_url: str,
    postgresql_url: str,
    s3_server: S3Server,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Installation]:
    bucket = s3_server.new_bucket()
    environment = {
        **KEYS,
        "INTERVIEW_DATABASE_URL": postgresql_url,
        "INTERVIEW_PROCESSING__BROKER": redis_url,
        "INTERVIEW_PROCESSING__BUCKETS": json.dumps([bucket]),
        "INTERVIEW_ARTIFACTS__STORE": "s3",
        "INTERVIEW_ARTIFACTS__BUCKET": bucket,
        "INTERVIEW_ARTIFACTS__ENDPOINT": s3_server.endpoint,
        "INTERVIEW_SERVER__TOKEN_SECRET": SECRET,
        "INTERVIEW_SERVER__RATE": "0",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    monkeypatch.chdir(tmp_path)
    for name, value in environment.items():
        if name != "PYTHONPATH":
            monkeypatch.setenv(name, value)
    client = s3_server.client()
    for number, seconds in enumerate((1.0, 1.5, 2.0), 1):
        client.put_object(Bucket=bucket, Key=f"videos/{number}.mp4", Body=video(seconds).read_bytes())
    client.close()
    services = Services.open(load_settings(data_dir=tmp_path / "service"))
    yield Installation(environment, services, tmp_path, bucket, s3_server)
    services.close()


@pytest.mark.slow  # starts a database, a broker, a bucket and three workers
def test_a_worker_is_killed_and_nothing_is_lost_or_done_twice(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, bucket = installation.services, installation.bucket
    sources = [f"s3://{bucket}/videos/{number}.mp4" for number in (1, 2, 3)]
    numbers = [
        imported(services.settings, services.folder, services.store, services.clock, sources=sources).number
        for _ in range(4)
    ]
    ids = {number: services.store.get(number).summary.id for number in numbers}
    jobs = services.store.jobs
    with client_of(services) as client, ExitStack() as workers:
        first = workers.enter_context(installation.worker("one", 0.5))
        with client.websocket_connect("/ws/progress") as socket:
            socket.send_json({"action": "subscribe", "interview_id": numbers[0]})
            assert socket.receive_json()["status"] == "connected"
            for number in numbers:
                assert client.post("/process-interview", json={"interview_id": number}).status_code == 202
            heard: list[dict[str, Any]] = []
            while not heard or "transcription" not in heard[-1]["message"]:
                heard.append(socket.receive_json())
            # In the middle of a job, without a word to anybody.
            first.interrupt(signal.SIGKILL)
            # Its lease would be over in a minute: nobody waits for that here.
            _expire(services)
            for name in ("two", "three"):
                workers.enter_context(installation.worker(name))
            while heard[-1]["status"] == "in_progress":
                heard.append(socket.receive_json())
        wait_until(lambda: jobs.counts().get("done") == 4, "the jobs", 120)

    assert heard[-1]["status"] == "completed"
    assert [event["seq"] for event in heard] == list(range(1, len(heard) + 1))
    for number in numbers:
        (job,) = jobs.of(ids[number])
        assert (job.kind, job.state) == (JobKind.PROCESS, JobState.DONE)
        ended = [event for event in jobs.events(ids[number]) if event.status is not EventStatus.IN_PROGRESS]
        assert [event.status for event in ended] == [EventStatus.COMPLETED]
        record = services.store.get(number)
        texts = [whole.answer.recognition.text for whole in record.whole_answers]  # type: ignore[union-attr]
        assert texts == [f"an answer of {length} seconds" for length in ("1.0", "1.5", "2.0")]
        processed = (job.result or {})["questions_processed"]
        keys = [entry["asrfile_s3key"].removeprefix(f"s3://{bucket}/") for entry in processed]
        assert set(keys) <= set(installation.s3.keys(bucket))
    texts_there = [key for key in installation.s3.keys(bucket) if key.startswith("answers/")]
    assert len(texts_there) == 12, "one for each answer"
    assert max(jobs.of(ids[number])[0].attempts for number in numbers) == 2


def _expire(services: Services) -> None:
    """Let the leases of the dead be over."""
    from sqlalchemy import update

    from interview_desktop.storage.job_tables import JobRow

    now = services.clock.now()
    services.store._database.write(
        lambda session: session.execute(
            update(JobRow).where(JobRow.lease_until.is_not(None)).values(lease_until=now - runner.LEASE)
        )
    )


def test_a_broker_that_is_away_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broker = Broker(f"redis://127.0.0.1:{free_port()}/0")
    with pytest.raises(EnvironmentFault, match="The broker cannot be reached"):
        broker._reach()
    broker.close()


def test_an_address_that_is_no_broker() -> None:
    with pytest.raises(SettingsError, match="cannot be used") as raised:
        Broker("http://user:secret@host")
    assert "secret" not in str(raised.value)
