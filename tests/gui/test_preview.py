"""What the device check hears, besides the level that it shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from interview_desktop.app.settings import Settings
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from interview_desktop.gui.preview import LivePreview
from tests.fakes.clock import FakeClock

BLOCK = 0.05


def test_room_and_tail_are_measured_while_somebody_looks(tmp_path: Path) -> None:
    missing = str(tmp_path / "missing")
    preview = LivePreview(
        Settings(_env_file=None),  # type: ignore[call-arg]
        FakeClock(),
        missing + ".mp4",
        missing + ".wav",
        (64, 36),
    )
    assert preview.camera_fault() and preview.microphone_fault()
    random = np.random.default_rng(3)
    assert preview.room_sound() is None
    for number in range(round(12 / BLOCK)):
        time = number * BLOCK
        if time == 6.0:
            preview.machine_speaks()
        if time == 8.0:
            preview.machine_spoke(8.0)
        # The room takes 0.3 s to get 35 dB quieter.
        voice = -25.0 - max(0.0, time - 8.0) * 35 / 0.3 if 6 <= time < 9 else -120.0
        level = 10 ** (voice / 20) + 10 ** (-65 / 20)
        values = random.normal(0.0, level * 32767, round(BLOCK * MEDIA_RATE)).clip(-32767, 32767)
        preview.audio_block(AudioBlock(values.astype(np.int16).tobytes(), MEDIA_RATE, time))
        if time == 5.5:
            before = preview.room_sound()
            assert before is not None and before.tail is None
            assert abs(before.floor + 65) < 1
    room = preview.room_sound()
    assert room is not None and room.tail is not None
    assert 0.2 < room.tail < 0.45
    assert abs(room.floor + 65) < 1
    preview.close()
