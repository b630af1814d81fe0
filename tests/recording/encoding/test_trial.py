"""How the encoder is chosen: the ladder by tables, the trials with the real ffmpeg."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.recording.encoding.trial import ENOUGH, choose, climb, grainy_pictures, try_one
from interview_desktop.recording.encoding.video_coding import (
    LADDER,
    VideoCoding,
    hardware_encoders,
    output_options,
)
from interview_desktop.recording.ffmpeg import find_ffmpeg

SIZE = (160, 90)


@pytest.mark.parametrize(
    ("speeds", "expected", "tried"),
    [
        ({"veryfast": 4.0, "faster": 3.0, "medium": 2.5}, "medium", ["veryfast", "faster", "medium"]),
        ({"veryfast": 4.0, "faster": 3.0, "medium": 1.9}, "faster", ["veryfast", "faster", "medium"]),
        ({"veryfast": 2.0, "faster": 1.5}, "veryfast", ["veryfast", "faster"]),
        ({"veryfast": 1.9}, "ultrafast", ["veryfast"]),
    ],
)
def test_the_finest_preset_at_twice_real_time_is_found_from_the_middle(
    speeds: dict[str, float], expected: str, tried: list[str]
) -> None:
    order: list[str] = []

    def measure(preset: str) -> float:
        order.append(preset)
        return speeds[preset]

    assert climb(measure, more=lambda: True) == expected
    assert order == tried


def test_on_a_longer_ladder_the_way_down_is_tried() -> None:
    speeds = {"b": 1.0, "c": 1.5, "d": 2.5}
    assert climb(speeds.__getitem__, presets="abcde", first="b", more=lambda: True) == "d"


@pytest.mark.parametrize(("speed", "expected"), [(4.0, "veryfast"), (1.0, "ultrafast")])
def test_when_time_is_up_what_was_seen_decides(speed: float, expected: str) -> None:
    assert climb(lambda preset: speed, more=lambda: False) == expected


def test_the_pictures_are_grainy_and_move() -> None:
    first, second, *_ = (np.frombuffer(each, np.uint8) for each in grainy_pictures(SIZE))
    luma = SIZE[0] * SIZE[1]
    assert len(first) == luma * 3 // 2
    changed = first[:luma] != second[:luma]
    assert changed.mean() > 0.8


def test_a_preset_is_chosen_and_its_figures_told() -> None:
    choice = choose(find_ffmpeg(), SIZE, 30.0, hardware=())
    assert choice.coding.encoder == "libx264"
    assert choice.coding.preset in LADDER
    speeds = {trial.coding: trial.speed for trial in choice.trials}
    assert speeds[choice.coding] >= ENOUGH  # so small a picture is fast on any machine


def test_hardware_that_encodes_comes_first() -> None:
    # libx264 stands for it: its ten pictures are really encoded, decoded and counted.
    choice = choose(find_ffmpeg(), SIZE, 30.0, hardware=("libx264",))
    assert len(choice.trials) == 1
    assert choice.trials[0].speed >= ENOUGH


def test_hardware_that_is_not_there_is_passed_over() -> None:
    choice = choose(find_ffmpeg(), SIZE, 30.0, hardware=("no_such_encoder", "h264_vaapi"))
    failed = [trial for trial in choice.trials if trial.problem]
    assert [trial.coding.encoder for trial in failed] in ([], ["h264_vaapi"])  # this machine may have it
    assert choice.coding.encoder in ("libx264", "h264_vaapi")


def test_an_encoder_that_does_not_work_is_said_to() -> None:
    trial = try_one(find_ffmpeg(), VideoCoding(preset="no such preset"), SIZE, 30.0)
    assert trial.speed == 0.0
    assert "does not work here" in str(trial)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_hardware_encoder_has_its_options(platform: str) -> None:
    for name in hardware_encoders(platform):
        options = output_options(VideoCoding(name), (1280, 720), 30.0)
        assert options["vcodec"] == name
        assert options["g"] == 60
        assert "preset" not in options or options["preset"] not in LADDER[2:]
