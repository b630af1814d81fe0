"""Where one encoder takes over from another: nothing is lost, nothing doubled, and the joined file shows no seam."""

from __future__ import annotations

import os
import signal
from itertools import product
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.core.media import MEDIA_RATE, Frame, PixelFormat, RecordedMedia
from interview_desktop.recording.encoding import seam
from interview_desktop.recording.encoding.encoder import Encoder, EncoderSettings
from interview_desktop.recording.encoding.load import LoadLimits
from interview_desktop.recording.encoding.video_coding import PRESETS, THREADS, VideoCoding
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.pictures.picture import even_layout, make_picture
from interview_desktop.recording.recorder import RecorderSettings
from interview_desktop.recording.sound.outgoing import OutgoingSound
from tests.recording.pushing import Pusher
from tests.recording.test_recorder import FRAME, muxed, sound
from tests.rig.pictures import moving_picture
from tests.rig.samples import Samples

TONE_HZ = 440.0


def tone(first: int) -> Samples:
    """A block of an endless tone."""
    samples = 8000 * np.sin(2 * np.pi * TONE_HZ * (first + np.arange(480)) / MEDIA_RATE)
    return np.asarray(np.rint(samples), np.int16)


def roughness(samples: np.ndarray) -> np.ndarray:
    """How far each sample is from where a tone would go on; a jump shows as large as it is."""
    return np.abs(samples[2:] + samples[:-2] - 2 * np.cos(2 * np.pi * TONE_HZ / MEDIA_RATE) * samples[1:-1])


def picture_times(path: Path) -> list[int]:
    """Slot of every picture that can be decoded, in the order in which they come."""
    with av.open(str(path)) as media:
        return [round((frame.time or 0.0) * 30) for frame in media.decode(video=0)]


def headers(path: Path) -> bytes:
    """The H.264 parameter sets of a file."""
    with av.open(str(path)) as media:
        return bytes(media.streams.video[0].codec_context.extradata or b"")


def pushed_until_lowered(
    folder: Path, coding: VideoCoding, form: PixelFormat
) -> tuple[Pusher, RecordedMedia]:
    """A recording in which a lighter encoder takes over once."""
    limits = LoadLimits(waiting=0.0, lasting=0.0, settling=1.5)
    settings = RecorderSettings(EncoderSettings(coding=coding), load=limits)
    pusher = Pusher(folder, phase=0.0, settings=settings, sound=tone, form=form)
    while not pusher.reports.lowered:
        pusher.push(0.1)
        assert pusher.now < 20
    pusher.push(1.0)
    return pusher, pusher.stop()


@pytest.mark.parametrize("sample", [0, 1, 1023, 1024, 1025, 171_200, 48_000 * 7200 + 1])
def test_the_sound_is_cut_between_packets(sample: int) -> None:
    cut = seam.cut_at(sample)
    assert cut % seam.PACKET == 0
    assert 0 <= cut - sample < seam.PACKET
    assert cut - seam.PACKET < seam.last_packet(sample) < cut
    begins = sample + seam.sound_start(sample)
    assert begins == (cut - seam.PREROLL if sample else 0)


def test_sound_that_was_sent_can_be_sent_again() -> None:
    line = OutgoingSound(first=0, kept=4, most=100)
    numbered = np.arange(40, dtype="<i4").tobytes()  # four bytes are one stereo sample
    line.add(numbered[: 4 * 8])
    line.passed(line.waiting(6))
    assert line.waiting() == numbered[24:32]
    line.add(b"")  # forgets all but four of what was sent
    line.go_to(3)
    assert line.waiting(5) == numbered[12:20]
    line.go_to(0)
    assert line.waiting(3) == bytes(8) + numbered[8:12]
    line.go_to(20)
    line.add(numbered[32:])
    assert line.waiting(21) == numbered[80:84]


def test_of_sound_that_nobody_takes_the_latest_is_kept() -> None:
    line = OutgoingSound(first=0, kept=4, most=10)
    line.add(np.arange(30, dtype="<i4").tobytes())
    assert line.sent == 20
    assert line.waiting() == np.arange(20, 30, dtype="<i4").tobytes()


def test_all_presets_write_the_same_headers_for_raw_and_for_coded_pictures(tmp_path: Path) -> None:
    found = {}
    codings = [*map(VideoCoding, ["libx264"] * 6, PRESETS), VideoCoding(step=2)]
    for number, (coding, form) in enumerate(product(codings, (PixelFormat.I420, PixelFormat.MJPEG))):
        target = tmp_path / f"{number}.mp4"
        picture = make_picture(even_layout(320, 180, form))
        encoder = Encoder(find_ffmpeg(), target, 0, picture.layout, EncoderSettings(coding=coding))
        encoder.video.write(picture.prologue(30 / coding.step))
        for shown in range(6):
            pixels = moving_picture((320, 180), shown)
            picture.load(Frame(memoryview(pixels), PixelFormat.BGR24, 320, 180, 0.0))
            encoder.video.write(picture.data)
        encoder.video.close()
        encoder.audio.write(bytes(4 * MEDIA_RATE // 5))
        encoder.audio.close()
        assert encoder.finish(10.0).ok
        found[str(coding), form] = headers(target)
        # Said in the file: no more pictures wait in it where there are more processors.
        assert f" threads={THREADS} ".encode() in target.read_bytes()
    assert len(found) == 14
    assert len(set(found.values())) == 1, found


@pytest.mark.parametrize("form", [PixelFormat.BGR24, PixelFormat.MJPEG])
def test_a_lighter_encoder_takes_over_without_a_seam(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, form: PixelFormat
) -> None:
    pusher, media = pushed_until_lowered(tmp_path, VideoCoding(preset="superfast"), form)
    assert pusher.reports.lowered == [("libx264 superfast", "libx264 ultrafast", 1)]
    assert (pusher.reports.gaps, pusher.reports.failures) == ([], [])
    first, second = media.segments
    assert headers(tmp_path / first.name) == headers(tmp_path / second.name)
    report = muxed(media, tmp_path, tmp_path / "joined.mp4")
    assert report.frames == round(media.duration * 30)
    assert picture_times(report.path) == list(range(report.frames))
    rough = roughness(sound(report.path, 1)[MEDIA_RATE // 2 :])
    at = round((second.start - 0.5) * MEDIA_RATE)
    around = rough[at - 4800 : at + 4800]
    # A jump of the tone is a thousand times as rough as what the codec does to it everywhere.
    assert around.max() < 20 * max(rough[: at - 4800].max(), rough[at + 4800 : -MEDIA_RATE // 4].max())
    assert "too slow" in caplog.text


@pytest.mark.parametrize("form", [PixelFormat.BGR24, PixelFormat.MJPEG])
def test_the_last_way_out_is_half_as_many_pictures(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, form: PixelFormat
) -> None:
    pusher, media = pushed_until_lowered(tmp_path, VideoCoding(preset="ultrafast"), form)
    ((_, _, step),) = pusher.reports.lowered
    assert step == 2
    _, second = media.segments
    seam_slot = round(second.start * 30)
    report = muxed(media, tmp_path, tmp_path / "joined.mp4")
    times = picture_times(report.path)
    assert times == [*range(seam_slot - 2), *range(seam_slot, round(media.duration * 30), 2)]
    assert report.warnings == ()
    assert caplog.text


@pytest.mark.parametrize("killed", [3.0, 3.27])
def test_an_encoder_that_dies_takes_no_sound_with_it(
    tmp_path: Path, killed: float, caplog: pytest.LogCaptureFixture
) -> None:
    pusher = Pusher(tmp_path, phase=0.0, sound=tone)
    pusher.push(killed)
    os.kill(pusher.recorder.encoder_pid or 0, signal.SIGKILL)
    pusher.push(3.0)
    media = pusher.stop()
    ((start, end, reason),) = pusher.reports.gaps
    assert 0 <= end - start <= 1.5
    assert "signal 9" in reason
    report = muxed(media, tmp_path, tmp_path / "joined.mp4")
    times = picture_times(report.path)
    assert times == sorted(set(times))
    assert times[-1] == round(media.duration * 30) - 1
    assert report.frames >= round(media.duration * 30) - 3  # pictures that stood between others
    with av.open(str(report.path)) as file:
        ends = [packet.pts / MEDIA_RATE for packet in file.demux(audio=0) if packet.pts is not None]
    assert max(np.diff(ends)) < 0.15
    assert float(report.audio_duration) == pytest.approx(media.duration, abs=FRAME)
    assert caplog.text
