"""Speech for tests is found with its words, or synthesised."""

import wave
from pathlib import Path

import numpy as np
import pytest

from tests.rig import media
from tests.rig.media import Clip, NoSpeechError, clips, synthesised
from tests.rig.programs import unavailable
from tests.rig.samples import RATE, level_db, load, script, silence, tone


def write_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "speech").mkdir(parents=True)
    table = "path\ttext\tsource\tlicence\tgroup\nshort/a.wav\tone word\tours\tours\tshort\n"
    (folder / "speech" / "transcripts.tsv").write_text(table, encoding="utf-8")
    monkeypatch.setenv("INTERVIEW_TEST_MEDIA", str(folder))


def words_per_minute(clip: Clip) -> float:
    return len(clip.text.split()) / (len(clip.samples()) / RATE) * 60


def test_the_named_folder_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_folder(tmp_path, monkeypatch)
    (clip,) = clips("short")
    assert (clip.path, clip.text, clip.synthetic) == (
        tmp_path / "speech" / "short" / "a.wav",
        "one word",
        False,
    )


def test_a_wrongly_named_folder_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_TEST_MEDIA", str(tmp_path))
    with pytest.raises(NoSpeechError, match=r"there is no speech/transcripts\.tsv in it"):
        clips("short")


def test_a_group_that_cannot_be_had_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_folder(tmp_path, monkeypatch)
    with pytest.raises(NoSpeechError, match="'spont'"):
        clips("spont")


def test_recorded_speech_has_sound_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INTERVIEW_TEST_MEDIA", raising=False)
    if media.media_folder() is None:
        pytest.skip("no folder with recorded speech beside the project")  # it is never part of the repository
    found = [*clips("read"), *clips("short")]
    assert len(found) > 5
    for clip in found:
        assert level_db(clip.samples()) > -50, clip.path
        assert 60 < words_per_minute(clip) < 300, clip.path


@pytest.mark.parametrize("group", ["read", "short", "digits"])
def test_synthesised_speech_has_the_length_of_its_words(group: str) -> None:
    try:
        found = synthesised(group)
    except NoSpeechError as error:
        unavailable(str(error))
    for clip in found:
        assert clip.synthetic
        assert level_db(clip.samples()) > -35
        assert 100 < words_per_minute(clip) < 300


def test_any_sound_file_is_made_mono_at_48_khz(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    time = np.arange(22_050) / 22_050
    channel = np.sin(2 * np.pi * 440 * time) * 8000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(np.stack([channel, channel], axis=1).astype("<i2").tobytes())
    samples = load(path)
    assert len(samples) == pytest.approx(RATE, abs=RATE // 100)
    spectrum = np.abs(np.fft.rfft(samples))
    assert np.fft.rfftfreq(len(samples), 1 / RATE)[np.argmax(spectrum)] == pytest.approx(440, abs=2)
    assert level_db(samples) == pytest.approx(20 * np.log10(8000 / 32767 / np.sqrt(2)), abs=0.5)


def test_a_script_has_its_pauses() -> None:
    joined = script(tone(0.1), 0.5, tone(0.2))
    assert len(joined) == round(0.8 * RATE)
    assert not joined[round(0.1 * RATE) : round(0.6 * RATE)].any()
    assert len(script()) == len(silence(0)) == 0
