"""The demo, on a machine without network, display, camera and microphone: one MP4, one transcript, one entry."""

import getpass
import itertools
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.app.demo import ANSWERS, PAUSE
from tests.e2e.program import Finished, Program, call, write_questions
from tests.e2e.recorded import Recorded, level_db, part
from tests.speech.sounds import error_rate, words_of

pytestmark = pytest.mark.slow

QUESTIONS = ("What have you built that others rely on?", "How do you find the cause of a fault?")

_NO_SOCKETS = """\
import socket


def refuse(self, address):
    raise OSError("this test has no network")


class Closed(socket.socket):
    connect = connect_ex = refuse


socket.socket = Closed
"""


@dataclass
class Demo:
    finished: Finished
    recorded: Recorded


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo")
    before, env = no_network(folder)
    asked = write_questions(folder, *QUESTIONS)
    with Program(folder, "demo", "--questions", asked, "--json", env=env, before=before) as program:
        finished = program.finish(timeout_s=120)
    assert finished.status == 0, finished.stderr
    return Demo(finished, Recorded(program.data))


def no_network(folder: Path) -> tuple[list[str], dict[str, str | None]]:
    """What a program is started through, and with, so that it cannot reach any network, not even this machine."""
    for attempt in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*attempt, "true"], capture_output=True).returncode == 0
        ):
            return attempt, {}
    (folder / "closed").mkdir()
    (folder / "closed" / "sitecustomize.py").write_text(_NO_SOCKETS)
    return [], {"PYTHONPATH": f"{folder / 'closed'}:{Path(__file__).parents[2]}"}


def test_it_takes_less_than_a_minute_and_says_where_everything_is(demo: Demo) -> None:
    said, recorded = demo.finished.json, demo.recorded
    assert demo.finished.seconds < 60
    assert demo.finished.stderr == ""
    assert said["status"] == "completed"
    assert said["interview_id"] == recorded.id
    assert Path(said["video"]) == recorded.video
    assert said["warnings"] == []
    for suffix in ("txt", "json", "srt", "vtt"):
        assert Path(said["transcript"][suffix]) == recorded.transcript_file(suffix)
        assert recorded.transcript_file(suffix).stat().st_size > 0


def test_video_audio_and_journal_are_equally_long(demo: Demo) -> None:
    durations = {**demo.recorded.durations(), "journal": demo.recorded.duration}
    assert max(durations.values()) - min(durations.values()) <= 0.1, durations
    assert demo.finished.json["duration"] == pytest.approx(durations["journal"], abs=0.001)
    # Wall-clock truth: from the recording's zero to its end on the journal's own clock.
    stopped = demo.recorded.entries("recording.stopped")[0].monotonic - demo.recorded.origin
    assert durations["journal"] == pytest.approx(stopped, abs=0.5)


def test_every_chapter_starts_where_its_question_was_asked(demo: Demo) -> None:
    chapters, asked = demo.recorded.chapters(), demo.recorded.asked()
    assert [chapter.title for chapter in chapters] == list(QUESTIONS)
    assert [text for text, _ in asked] == list(QUESTIONS)
    for chapter, (_, start) in zip(chapters, asked, strict=True):
        assert chapter.start == pytest.approx(start, abs=0.1)
    assert all(chapter.end > chapter.start for chapter in chapters)


def test_turn_taking_can_be_replayed_exactly(demo: Demo) -> None:
    folder = demo.recorded.video.parents[2]
    same = call(folder, "replay", demo.recorded.id, "--json")
    assert (same.status, same.json["identical"], len(same.json["answers"])) == (0, True, 2)
    assert same.json["times_real_time"] > 60
    quick = ("--set", "end_silence=0.6", "--set", "short_end_silence=0.6", "--set", "countdown=0")
    assert call(folder, "replay", demo.recorded.id, "--json", *quick).json["answers_cut"] == 2


def test_every_frame_decodes(demo: Demo) -> None:
    frames = demo.recorded.frames()
    with av.open(str(demo.recorded.video)) as media:
        assert frames == media.streams.video[0].frames
    assert frames == pytest.approx(30 * demo.recorded.duration, abs=2)
    for track in range(2):
        samples, rate = demo.recorded.sound(track)
        assert len(samples) / rate == pytest.approx(demo.recorded.duration, abs=0.1)


def test_the_picture_moves(demo: Demo) -> None:
    with av.open(str(demo.recorded.video)) as media:
        pictures = [
            frame.reformat(width=160, height=90, format="gray").to_ndarray().astype(float)
            for number, frame in enumerate(media.decode(video=0))
            if number % 60 == 0
        ]
    assert all(np.abs(first - second).max() > 20 for first, second in itertools.pairwise(pictures))


def test_the_streams_are_what_every_player_takes(demo: Demo) -> None:
    with av.open(str(demo.recorded.video)) as media:
        video, sounds = media.streams.video[0], media.streams.audio
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (video.width, video.height) == (1280, 720)
        assert [(s.codec_context.name, s.codec_context.sample_rate) for s in sounds] == [("aac", 48_000)] * 2
        assert [s.metadata["handler_name"] for s in sounds] == ["Interview", "Microphone"]
        assert [s.language for s in (video, *sounds, *media.streams.subtitles)] == ["eng"] * 4
    kinds = [kind for kind, _ in demo.recorded.boxes()]
    assert kinds.index("moov") < kinds.index("mdat")
    assert "moof" not in kinds


def test_the_subtitles_hold_what_was_asked_and_answered(demo: Demo) -> None:
    subtitles = demo.recorded.subtitles()
    shown = words_of(" ".join(subtitle.text.replace("\n", " ") for subtitle in subtitles))
    for text in (*QUESTIONS, *(answer["text"] for answer in demo.recorded.transcript["answers"])):
        assert _contains(shown, words_of(text)), text
    assert all(a.end <= b.start + 0.002 for a, b in itertools.pairwise(subtitles))
    assert subtitles[-1].end <= demo.recorded.duration + 0.1
    for text, start in demo.recorded.asked():
        first = " ".join(words_of(text)[:3])
        at = [s.start for s in subtitles if first in " ".join(words_of(s.text.replace("\n", " ")))]
        assert at and at[0] == pytest.approx(start, abs=0.1), text


def test_the_file_says_its_title_and_time_and_nothing_personal(demo: Demo) -> None:
    with av.open(str(demo.recorded.video)) as media:
        metadata = dict(media.metadata)
        said = [*metadata.items()] + [pair for stream in media.streams for pair in stream.metadata.items()]
    assert metadata["title"] == f"Interview {demo.recorded.id}"
    assert metadata["creation_time"][:19] == demo.finished.json["started"][:19]
    head = b"".join(content for kind, content in demo.recorded.boxes() if kind != "mdat")
    for personal in (getpass.getuser(), str(demo.recorded.data), str(Path.home()), "segment_0000"):
        assert personal.encode() not in head
        assert not any(personal in value for _, value in said)
    assert str(demo.recorded.data).encode() not in demo.recorded.video.read_bytes()


def test_the_words_that_were_said_are_in_the_transcript(demo: Demo) -> None:
    for scripted, answer in zip(ANSWERS, demo.recorded.transcript["answers"], strict=False):
        assert answer["state"] == "ok"
        assert error_rate(scripted.text.replace(PAUSE, " "), answer["text"]) <= 0.1
        assert " ".join(word["text"] for word in answer["words"]) == answer["text"]


def test_every_word_has_its_time_in_the_recording_and_a_probability(demo: Demo) -> None:
    sound = demo.recorded.sound(track=1)
    for answer in demo.recorded.transcript["answers"]:
        words = answer["words"]
        assert words
        for word in words:
            assert answer["start"] - 0.6 <= word["start"] <= word["end"] <= answer["end"] + 0.2
            assert 0 <= word["probability"] <= 1
        assert [w["start"] for w in words] == sorted(w["start"] for w in words)
        # The microphone's track is loud where the transcript says that words are spoken.
        loud = [
            level_db(part(sound, w["start"], w["end"])) > -45 for w in words if w["end"] - w["start"] > 0.1
        ]
        assert np.mean(loud) > 0.9


def test_the_transcript_can_be_read(demo: Demo) -> None:
    text = demo.recorded.transcript_file("txt").read_text(encoding="utf-8")
    for question, answer in zip(QUESTIONS, demo.recorded.transcript["answers"], strict=True):
        assert question in text
        assert answer["text"] in text
        assert text.index(question) < text.index(answer["text"])
    srt = demo.recorded.transcript_file("srt").read_text(encoding="utf-8")
    vtt = demo.recorded.transcript_file("vtt").read_text(encoding="utf-8")
    assert re.match(r"1\n00:00:0\d,\d{3} --> 00:00:0\d,\d{3}\n", srt)
    assert vtt.startswith("WEBVTT\n\n00:00:0")
    assert "<v Candidate>" in vtt and "<v Interviewer>" in vtt


def test_the_voice_of_the_machine_is_in_the_sound_where_the_journal_says(demo: Demo) -> None:
    both, bare = demo.recorded.sound(0), demo.recorded.sound(1)
    assert len(demo.recorded.utterances()) == 2 + len(QUESTIONS)  # with greeting and closing words
    for start, end in demo.recorded.utterances():
        assert level_db(part(both, start, end)) > -35
        assert level_db(part(bare, start, end)) < -50  # the candidate is silent meanwhile
        assert level_db(part(both, start - 0.1, start - 0.01)) < -50
        voice = part(both, start, start + 1.0)
        window = both[1] // 100
        loud = [level_db(voice[at : at + window]) > -45 for at in range(0, len(voice) - window, window)]
        assert loud.index(True) * 0.01 <= 0.2  # a voice begins with a breath of silence of its own


def test_the_database_has_the_interview_its_questions_and_its_answers(demo: Demo) -> None:
    recorded = demo.recorded
    (interview,) = recorded.rows("interviews")
    assert (interview["id"], interview["status"]) == (recorded.id, "completed")
    assert interview["duration_seconds"] == pytest.approx(recorded.duration, abs=0.001)
    assert [row["question_text"] for row in recorded.rows("interview_questions")] == list(QUESTIONS)
    texts = [row["text"] for row in recorded.rows("answers")]
    assert texts == [answer["text"] for answer in recorded.transcript["answers"]]
    (consent,) = recorded.rows("consents")
    assert consent["method"] == "simulated"


def test_nothing_the_candidate_said_is_in_the_log(demo: Demo) -> None:
    log = " ".join(words_of("".join(file.read_text() for file in (demo.recorded.data / "logs").iterdir())))
    assert log
    for answer in demo.recorded.transcript["answers"]:
        words = words_of(answer["text"])
        spoken = [" ".join(words[at : at + 3]) for at in range(len(words) - 2)]
        assert not [three for three in spoken if three in log]


def test_it_is_signed_and_nothing_has_changed_since(demo: Demo) -> None:
    verified = call(demo.recorded.data.parent, "verify", demo.recorded.id, "--json")
    assert verified.status == 0, verified.stdout
    assert verified.json["files"] >= 6


def test_nothing_half_made_is_left(demo: Demo) -> None:
    data = demo.recorded.data
    assert [file.name for file in (data / "recordings").iterdir()] == [demo.recorded.video.name]
    assert sorted(file.suffix for file in (data / "transcripts").iterdir()) == [
        ".json",
        ".srt",
        ".txt",
        ".vtt",
    ]
    assert not list(data.rglob(".*"))


def _contains(words: list[str], wanted: list[str]) -> bool:
    """Whether the wanted words come in this order, with at most the speaker's name between them."""
    heard: Iterator[str] = iter(word for word in words if word not in ("interviewer", "candidate"))
    return f" {' '.join(wanted)} " in f" {' '.join(heard)} "
