"""How many interviews one and two workers process: `python -m tests.bench.throughput [scripted|real] [interviews]`.

Everything is real but, with `scripted`, the recogniser: it says something at once, so that what is measured is everything
around it. Redis, PostgreSQL and an S3-speaking server run on loopback; each interview has three videos of its own length.
With `real` the answers are real speech from the tests' media, recognised by the engine of the settings.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.settings import load_settings
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.processing import JobKind
from interview_desktop.jobs.broker import Broker
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.reading.probe import media_seconds
from tests.jobs.samples import imported, video
from tests.rig import postgresql, redis_server, s3
from tests.rig.media import clips
from tests.rig.programs import ChildProcess, wait_until

PROGRAM = Path(__file__).parents[1] / "jobs" / "worker_program.py"
PATIENCE_S = 3600.0


def main() -> None:
    """Measure and print."""
    real = "real" in sys.argv
    count = next((int(each) for each in sys.argv[1:] if each.isdigit()), 4 if real else 20)
    print(f"load average before: {os.getloadavg()[0]:.1f}", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        videos = _spoken(folder) if real else [video(1.0), video(1.5), video(2.0)]
        audio = sum(media_seconds(each) for each in videos)
        for workers in (1, 2):
            seconds = _run(folder / str(workers), videos, count, workers, real=real)
            print(
                f"{workers} worker(s): {count} interviews of {audio:.0f} s of answers in {seconds:.1f} s; "
                f"{3600 * count / seconds:.0f} interviews an hour, {count * audio / seconds:.1f} times real time; "
                f"load average {os.getloadavg()[0]:.1f}",
                flush=True,
            )


def _spoken(folder: Path) -> list[Path]:
    """Real speech as videos."""
    made = []
    for number, clip in enumerate(clips("spont")[:2] + clips("read")[:1], 1):
        target = folder / f"{number}.mp4"
        picture = ["-f", "lavfi", "-i", "testsrc2=s=320x240:r=15", "-i", str(clip.path), "-shortest"]
        coding = ["-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac"]
        command = [str(find_ffmpeg(None).path), "-v", "error", *picture, *coding, str(target)]
        subprocess.run(command, check=True)
        made.append(target)
    return made


def _run(folder: Path, videos: list[Path], count: int, workers: int, *, real: bool) -> float:
    """Seconds from the first worker's start to the last interview's end, workers being up before the clock starts."""
    folder.mkdir()
    with ExitStack() as stack:
        broker_url = stack.enter_context(redis_server.server())
        database = postgresql.new_database(stack.enter_context(postgresql.server()))
        bucket_server = stack.enter_context(s3.server())
        os.environ.update(s3.KEYS)
        bucket = bucket_server.new_bucket()
        environment = {
            **s3.KEYS,
            "INTERVIEW_DATABASE_URL": database,
            "INTERVIEW_PROCESSING__BROKER": broker_url,
            "INTERVIEW_PROCESSING__BUCKETS": json.dumps([bucket]),
            "INTERVIEW_ARTIFACTS__STORE": "s3",
            "INTERVIEW_ARTIFACTS__BUCKET": bucket,
            "INTERVIEW_ARTIFACTS__ENDPOINT": bucket_server.endpoint,
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        os.environ.update({name: value for name, value in environment.items() if name != "PYTHONPATH"})
        client = bucket_server.client()
        for number, each in enumerate(videos, 1):
            client.put_object(Bucket=bucket, Key=f"{number}.mp4", Body=each.read_bytes())
        client.close()
        settings = load_settings(data_dir=folder / "service")
        place = data_folder(settings)
        place.prepare()
        store = stack.enter_context(open_store(place))
        clock = SystemClock()
        sources = [f"s3://{bucket}/{number}.mp4" for number in range(1, len(videos) + 1)]
        ids = [imported(settings, place, store, clock, sources=sources).id for _ in range(count)]
        for number in range(workers):
            own = folder / f"worker{number}"
            command: list[str | Path] = (
                [sys.executable, "-m", "interview_desktop", "worker", "--out", own]
                if real
                else [sys.executable, PROGRAM, own, "0"]
            )
            stack.enter_context(
                ChildProcess(
                    command, env=environment, cwd=folder, ready=(own / "sessions").is_dir, ready_timeout_s=120
                )
            )
        time.sleep(5.0)  # until they listen
        broker = Broker(broker_url)
        began = time.monotonic()
        for interview_id in ids:
            job, _ = store.jobs.submit(interview_id, JobKind.PROCESS, at=clock.now())
            broker.submit(job.id)
        wait_until(lambda: store.jobs.counts().get("done") == count, "the jobs", PATIENCE_S)
        seconds = time.monotonic() - began
        broker.close()
    return seconds


if __name__ == "__main__":
    main()
