"""The copy with the loudness of speech, measured with ffmpeg's own meter; the video it was made of stays as it is."""

from __future__ import annotations

import re
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.core.errors import MediaError, NameTaken
from interview_desktop.core.media import MEDIA_RATE, Chapter, Subtitle
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.finishing.loudness import PEAK_DBTP, TARGET_LUFS, normalise
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.recording.process import run
from tests.contracts.muxer_contract import CREATED
from tests.recording.pushing import BLOCK, Pusher
from tests.rig.flash_beep import Schedule, measure
from tests.rig.media import NoSpeechError, clips
from tests.rig.rooms import as_samples, levelled
from tests.rig.samples import Samples, level_db, load

SECONDS = 8.0


def measured(path: Path, track: int = 0) -> tuple[float, float]:
    """Integrated loudness (LUFS) and true peak (dBTP) of a sound track, by ffmpeg's ebur128."""
    command = [find_ffmpeg().path, "-hide_banner", "-nostats", "-i", path, "-map", f"0:a:{track}"]
    said = run([*command, "-af", "ebur128=peak=true", "-f", "null", "-"], name="ffmpeg", timeout=150)
    text = "\n".join(said.outcome.log)
    loud = re.findall(r"I:\s+(-?[\d.]+|-?inf) LUFS", text)[-1]
    return float(loud), float(re.findall(r"Peak:\s+(-?[\d.]+|-?inf) dBFS", text)[-1])


def packets(path: Path, stream: int) -> list[bytes]:
    with av.open(str(path)) as media:
        return [bytes(packet) for packet in media.demux(media.streams[stream]) if packet.size]


def video_of(folder: Path, sound: Samples) -> Path:
    """A finished video with this sound in its microphone."""
    pusher = Pusher(folder, sound=lambda first: sound[first : first + BLOCK])
    pusher.push(SECONDS)
    return (
        FfmpegMuxer()
        .mux(
            pusher.stop(),
            folder,
            folder / "video.mp4",
            chapters=[Chapter("One", 1.0, SECONDS)],
            subtitles=[Subtitle("Yes.", 2.0, 3.0, "candidate")],
            title="Interview",
            created=CREATED,
            language="en",
        )
        .path
    )


@pytest.mark.parametrize("level", [-38.0, -24.0, -12.0])
def test_speech_of_any_level_has_the_same_loudness_in_the_copy(tmp_path: Path, level: float) -> None:
    try:
        speech = as_samples(levelled(clips("read")[0].samples(), level, SECONDS))
    except NoSpeechError as reason:
        pytest.skip(str(reason))
    video, copy, told = video_of(tmp_path, speech), tmp_path / "copy.mp4", list[float]()
    before = video.read_bytes()
    was = normalise(video, copy, seconds=SECONDS, progress=told.append)
    assert video.read_bytes() == before
    assert was.integrated == pytest.approx(measured(video)[0], abs=1.0)
    loud, peak = measured(copy)
    assert loud == pytest.approx(TARGET_LUFS, abs=1.0)
    assert peak <= PEAK_DBTP + 0.7  # AAC moves single peaks a little
    assert measured(copy, 1) == measured(video, 1), "the bare microphone was changed"
    assert packets(copy, 0) == packets(video, 0), "the pictures were changed"
    assert packets(copy, 2) == packets(video, 2)
    assert told == sorted(told)
    assert told[-1] > 0.8
    with av.open(str(copy)) as media:
        assert [chapter["metadata"]["title"] for chapter in media.chapters()] == ["Opening", "One"]
        assert media.metadata["title"] == "Interview"
        sounds = media.streams.audio
        assert [s.metadata["handler_name"] for s in sounds] == ["Interview", "Microphone"]
        assert [s.metadata["language"] for s in sounds] == ["eng", "eng"]
        assert [s.codec_context.sample_rate for s in sounds] == [MEDIA_RATE, MEDIA_RATE]
        assert len(media.streams.subtitles) == 1


@pytest.mark.parametrize("late", [0.0, 0.08, -0.05])
def test_sound_stays_with_the_picture(tmp_path: Path, late: float) -> None:
    pusher = Pusher(tmp_path, schedule=Schedule.of_length(10, start=0.5))
    pusher.push(10.0)
    video = (
        FfmpegMuxer()
        .mux(
            pusher.stop(),
            tmp_path,
            tmp_path / "video.mp4",
            chapters=[],
            subtitles=[],
            title="",
            created=CREATED,
            language="en",
            sound_late=late,
        )
        .path
    )
    normalise(video, tmp_path / "copy.mp4", seconds=10.0)
    assert measure(tmp_path / "copy.mp4").median_ms == pytest.approx(measure(video).median_ms, abs=1.5)


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    video = video_of(tmp_path, np.zeros(round(SECONDS * MEDIA_RATE), np.int16))
    before = set(tmp_path.iterdir())
    with pytest.raises(MediaError, match="nothing to hear"):
        normalise(video, tmp_path / "copy.mp4", seconds=SECONDS)
    with pytest.raises(NameTaken):
        normalise(video, video, seconds=SECONDS)
    video.write_bytes(b"\0" * 5000)
    with pytest.raises(MediaError):
        normalise(video, tmp_path / "copy.mp4", seconds=SECONDS)
    assert set(tmp_path.iterdir()) == before


def test_the_video_itself_has_the_levels_of_the_microphone(tmp_path: Path) -> None:
    chance = np.random.default_rng(1)
    noise = chance.normal(0, 6000, round(SECONDS * MEDIA_RATE))
    sound = as_samples(np.convolve(noise, np.full(8, 1 / 8), "same"))  # as speech, little above 6 kHz
    video = video_of(tmp_path, sound)
    with av.open(str(video)) as media:
        for track in media.streams.audio:
            coder = track.codec_context
            assert (coder.name, coder.sample_rate, coder.channels) == ("aac", MEDIA_RATE, 1)
            assert track.bit_rate == pytest.approx(128_000, rel=0.1)
    for track_number in (0, 1):
        recorded = load(video, track_number)[MEDIA_RATE:-MEDIA_RATE]
        assert level_db(recorded) == pytest.approx(level_db(sound), abs=0.3)
