"""What went wrong, in sentences, from the journal's entries."""

from __future__ import annotations

from typing import Any

import pytest

from interview_desktop.core.troubles import Troubles

ORIGIN = 1000.0


def alarm(fault: str, at: float) -> tuple[str, dict[str, Any], float]:
    return "health.alarm", {"fault": fault, "message": "as it was worded then"}, at


def clear(fault: str, at: float) -> tuple[str, dict[str, Any], float]:
    return "health.clear", {"fault": fault}, at


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], ()),
        ([alarm("camera.black", 1030.0), clear("camera.black", 1039.0)], ()),
        (
            [alarm("camera.black", 1065.0), clear("camera.black", 1077.0)],
            ("The picture was black for 12 s, the first time at 1:05",),
        ),
        (
            [
                alarm("microphone.silent", 1010.0),
                clear("microphone.silent", 1017.0),
                alarm("microphone.silent", 1055.0),
            ],
            ("The microphone was silent for 12 s, the first time at 0:10",),  # the recording ended after 60 s
        ),
        ([alarm("camera.upside_down", 1000.0), clear("camera.upside_down", 1050.0)], ()),
        ([clear("camera.black", 1050.0)], ()),
        (
            [("recording.failed", {"reason": "as it was worded then"}, 1061.0)],
            ("The recording broke off at 1:00: nothing after it was recorded",),
        ),
        ([("recording.lowered", {"step": 1, "at": 1020.0}, 1020.0)], ()),
        (
            [("recording.lowered", {"step": 2, "at": 1020.0}, 1020.0)],
            ("The computer was too slow: from 0:20 on the picture has half as many frames",),
        ),
        (
            [("machine.suspended", {"seconds": 61.5}, 1030.0)],
            ("The computer was suspended for 62 s; nothing was recorded then",),
        ),
        ([("clock.stepped", {"seconds": 3600.0}, 1030.0)], ()),
        ([("disk.full", {"message": "The disk is nearly full"}, 1030.0)], ("The disk is nearly full",)),
        (
            [("check.failed", {"message": "It cannot be played"}, 1030.0)],
            (
                "Shortly before the end this was found: It cannot be played. Watch the finished video before you rely on it",
            ),
        ),
    ],
)
def test_the_warnings(entries: list[tuple[str, dict[str, Any], float]], expected: tuple[str, ...]) -> None:
    troubles = Troubles()
    for entry in entries:
        troubles.take(*entry)
    assert troubles.warnings(ORIGIN, 60.0) == expected


def test_gaps_and_lost_devices_are_told() -> None:
    troubles = Troubles()
    troubles.take("recording.gap", {"start": 1010.0, "end": 1010.8, "reason": "the encoder died"}, 1011.0)
    troubles.take("camera.lost", {"reason": "gone"}, 1006.0)
    troubles.take("microphone.lost", {"reason": "gone"}, 1020.0)
    troubles.take("microphone.back", {}, 1025.0)
    assert troubles.warnings(1000.0, 33.0) == (
        "0.8 s of the recording are missing, the first time at 0:10",
        "The camera was gone from 0:06 to 0:33",
        "The microphone was gone from 0:20 to 0:25",
    )


def test_a_gap_that_nobody_would_notice_is_not_told() -> None:
    troubles = Troubles()
    troubles.take("recording.gap", {"start": 1010.0, "end": 1010.1, "reason": "a queue was full"}, 1011.0)
    assert troubles.warnings(1000.0, 33.0) == ()


def test_what_is_missing_is_counted_once_and_only_where_there_is_a_recording() -> None:
    troubles = Troubles()
    for start, end in ((1002.0, 1003.0), (1002.5, 1004.0), (1011.0, 1300.0)):
        troubles.take("recording.gap", {"start": start, "end": end, "reason": "no picture, no sound"}, end)
    assert not troubles.damaged(ORIGIN, 12.0)
    assert troubles.warnings(ORIGIN, 12.0) == ("3.0 s of the recording are missing, the first time at 0:02",)
    assert troubles.damaged(ORIGIN, 20.0)
    troubles.take("recording.failed", {"reason": "as it was worded then"}, 1012.0)
    assert troubles.damaged(ORIGIN, 12.0)


def test_what_was_wrong_when_the_program_was_ended_does_not_last_beyond_that() -> None:
    """The next run opens the devices anew and watches from nothing: nothing says of the old faults that they are over."""
    troubles = Troubles()
    for entry in (
        alarm("microphone.silent", 1010.0),
        ("camera.lost", {"reason": "gone"}, 1012.0),
        ("session.resumed", {"ended": 1025.0, "away": 60.0}, 1025.1),
        alarm("microphone.silent", 1100.0),
        clear("microphone.silent", 1101.0),
    ):
        troubles.take(*entry)
    assert troubles.warnings(ORIGIN, 600.0) == (
        "The interview was interrupted at 0:25 for 1 minute",
        "The camera was gone from 0:12 to 0:25",
        "The microphone was silent for 16 s, the first time at 0:10",
    )


def test_a_device_that_goes_again_before_it_was_back_was_gone_all_the_time() -> None:
    troubles = Troubles()
    for at in (1010.0, 1011.5):
        troubles.take("microphone.lost", {"reason": "gone"}, at)
    troubles.take("microphone.back", {}, 1013.0)
    assert troubles.warnings(ORIGIN, 60.0) == ("The microphone was gone from 0:10 to 0:13",)
