"""The instrument for the offset of sound and picture reads what is known to be there."""

from pathlib import Path

import av
import numpy as np
import pytest

from tests.rig.flash_beep import (
    CannotMeasureError,
    Schedule,
    beep_onsets,
    beep_track,
    flash_onsets,
    measure,
    synthesise,
)
from tests.rig.samples import RATE, mixed, noise


@pytest.mark.parametrize("delay_ms", [0.0, 80.0, -35.0, 700.0])
def test_a_known_offset_is_read(tmp_path: Path, delay_ms: float) -> None:
    schedule = synthesise(tmp_path / "file.mp4", 20, delay_ms=delay_ms)
    offset = measure(tmp_path / "file.mp4")
    assert offset.median_ms == pytest.approx(delay_ms, abs=1)
    assert offset.p95_ms == pytest.approx(abs(delay_ms), abs=2)
    assert offset.drift_ms_per_min == pytest.approx(0, abs=2)
    assert offset.events >= len(schedule.times) - 1


def test_a_known_drift_is_read(tmp_path: Path) -> None:
    synthesise(tmp_path / "file.mp4", 60, ppm=100)
    assert measure(tmp_path / "file.mp4").drift_ms_per_min == pytest.approx(6.0, abs=0.5)


def test_a_gross_drift_is_followed(tmp_path: Path) -> None:
    synthesise(tmp_path / "file.mp4", 40, ppm=16_800)
    offset = measure(tmp_path / "file.mp4")
    assert offset.drift_ms_per_min == pytest.approx(1008, abs=2)
    assert offset.events >= 30


def test_beeps_are_found_in_noise() -> None:
    schedule = Schedule.of_length(12)
    track = mixed(beep_track(schedule, 12), noise(12, -35))
    assert beep_onsets(track.astype(float), RATE, 5.0) == pytest.approx(
        np.array(schedule.times) + 5, abs=1e-3
    )


def test_noise_and_grain_are_neither_beeps_nor_flashes() -> None:
    assert len(beep_onsets(noise(10, -30).astype(float), RATE, 0.0)) == 0
    grain = np.random.default_rng(0).normal(40, 2, 300)
    assert len(flash_onsets(np.arange(300) / 30, grain)) == 0


def test_a_file_without_events_is_refused(tmp_path: Path) -> None:
    synthesise(tmp_path / "file.mp4", 3)
    with pytest.raises(
        CannotMeasureError, match=r"file.mp4: . and . events, . pairs; at least 3 pairs are needed"
    ):
        measure(tmp_path / "file.mp4")


def test_a_file_without_sound_is_refused(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "silent.mp4"), "w") as container:
        video = container.add_stream("libx264", rate=30)
        video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
        frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="bgr24")
        container.mux(video.encode(frame))
        container.mux(video.encode(None))
    with pytest.raises(CannotMeasureError, match="needs both a video and an audio stream"):
        measure(tmp_path / "silent.mp4")


def test_events_are_uneven_and_reproducible() -> None:
    schedule = Schedule.of_length(60)
    intervals = np.diff(schedule.times)
    assert schedule == Schedule.of_length(60)
    assert float(intervals.min()) >= 0.79
    assert float(intervals.max()) <= 1.61
    assert float(intervals.std()) > 0.1
