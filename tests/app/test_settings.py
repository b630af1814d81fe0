"""Where a setting comes from, what is refused, and that keys are never shown."""

from pathlib import Path

import pytest

from interview_desktop.app.machine.usable_settings import load_usable
from interview_desktop.app.settings import environment_name, load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.core.errors import SettingsError

KEY = "sk-secret-0123456789"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and none of this machine's settings."""
    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_defaults() -> None:
    settings = load_settings()
    assert (settings.camera, settings.language, settings.attempts) == ("0", "en", 1)
    assert settings.data_dir.name == "Interview Desktop"
    assert settings.openai_api_key is None


def test_each_source_goes_before_the_one_below(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "interview.toml").write_text('camera = "1"\n')
    assert load_settings().camera == "1"
    (folder / ".env").write_text("INTERVIEW_CAMERA=2\n")
    assert load_settings().camera == "2"
    monkeypatch.setenv("INTERVIEW_CAMERA", "3")
    assert load_settings().camera == "3"
    assert load_settings(camera="4").camera == "4"


def test_an_option_that_was_not_given_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_CAMERA", "3")
    assert load_settings(camera=None).camera == "3"


def test_sources_are_merged_within_a_group(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "interview.toml").write_text("[turns]\nend_silence = 4\ncountdown = 2\n")
    monkeypatch.setenv("INTERVIEW_TURNS__COUNTDOWN", "1")
    turns = load_settings().turns.settings()
    assert (turns.end_silence, turns.countdown) == (4.0, 1.0)


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_LANGUAGE", "")
    assert load_settings().language == "en"


@pytest.mark.parametrize(
    "written",
    ["jobs.example.com,10.0.0.5", " jobs.example.com , 10.0.0.5, ", '["jobs.example.com", "10.0.0.5"]'],
)
def test_several_names_are_written_with_commas_or_as_json(
    folder: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_SERVER__HOSTS", written)
    (folder / ".env").write_text(f"INTERVIEW_PROCESSING__BUCKETS='{written}'\n")
    (folder / "interview.toml").write_text(
        '[server]\nproxy = ["10.0.0.1"]\norigins = "https://a.example, https://b.example"\n'
    )
    settings = load_settings()
    assert settings.server.hosts == settings.processing.buckets == ("jobs.example.com", "10.0.0.5")
    assert settings.server.proxy == ("10.0.0.1",)
    assert settings.server.origins == ("https://a.example", "https://b.example")


def test_several_services_and_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_CONSENT__CLOUD", "OpenAI,Groq")
    monkeypatch.setenv("INTERVIEW_NUDGES", "Well, begin. / Take your time, please.")
    settings = load_settings()
    assert settings.consent.cloud == ("OpenAI", "Groq")
    assert settings.nudges == ("Well, begin.", "Take your time, please.")


@pytest.mark.parametrize(
    ("variable", "value", "name"),
    [
        ("INTERVIEW_SERVER__HOSTS", '["one"', "server.hosts"),
        ("INTERVIEW_CONSENT__CLOUD", "Nobody", "consent.cloud"),
        ("INTERVIEW_WIDTH", "wide", "width"),
        ("PORT", "abc", "setting port"),
        ("INTERVIEW_ATTEMPTS", "0", "attempts"),
        ("INTERVIEW_TURNS__END_SILENCE", "-1", "turns.end_silence"),
        ("INTERVIEW_TIMING__SOFT_LIMIT", "1", "timing.soft_limit"),
        ("INTERVIEW_VIDEO_PRESET", "quickly", "video_preset"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(
    variable: str, value: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=name) as caught:
        load_settings()
    assert variable in caught.value.remedy


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('language = "plain English"', "language cannot be used: it must be a language such as en or pt-BR"),
        ("attempts = 0", "attempts cannot be used: it must be at least 1"),
        ('width = "wide"', "width cannot be used: it must be a whole number"),
        ("[turns]\nend_silense = 4", "turns.end_silense cannot be used: it is not known here"),
    ],
)
def test_why_a_value_cannot_be_used_is_told_in_plain_words(folder: Path, line: str, why: str) -> None:
    (folder / "interview.toml").write_text(f"{line}\n")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert why in str(caught.value)


def test_a_value_in_place_of_a_group_is_told(folder: Path) -> None:
    (folder / "interview.toml").write_text("turns = 3\n")
    with pytest.raises(SettingsError, match="turns is a group"):
        load_settings()


def test_a_setting_of_a_group_that_does_not_exist_is_refused(folder: Path) -> None:
    (folder / "interview.toml").write_text("[turns]\nend_silense = 4\n")
    with pytest.raises(SettingsError, match=r"turns\.end_silense"):
        load_settings()


def test_a_file_that_is_not_toml_is_refused(folder: Path) -> None:
    (folder / "interview.toml").write_text("camera = = 1\n")
    with pytest.raises(SettingsError, match=r"interview\.toml"):
        load_settings()


FOUR_FAULTS = """\
camera = 99
colour = "blue"
width = "wide"
attempts = 3

[turns]
countdown = 2
end_silence = "long"

[timing]
soft_limit = -3
"""


def test_everything_that_cannot_be_used_is_told_at_once_with_its_line(folder: Path) -> None:
    (folder / "interview.toml").write_text(FOUR_FAULTS)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert "4 settings cannot be used: colour, width, turns.end_silence, timing.soft_limit" in str(
        caught.value
    )
    told = [str(problem) for problem in caught.value.problems]
    assert [each.partition(" (")[0] for each in told] == [
        "interview.toml, line 2: There is no setting 'colour'",
        "interview.toml, line 3: The setting width cannot be used: it must be a whole number",
        "interview.toml, line 8: The setting turns.end_silence cannot be used: it must be a number",
        "interview.toml, line 11: The setting timing.soft_limit cannot be used: it must be at least 5",
    ]
    assert all(problem.remedy for problem in caught.value.problems)


def test_where_a_value_is_written_is_told_of_every_source(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "interview.toml").write_text(FOUR_FAULTS)
    (folder / ".env").write_text("INTERVIEW_TURNS__END_SILENCE=longer\nPORT=none\n")
    monkeypatch.setenv("INTERVIEW_WIDTH", "wider")
    with pytest.raises(SettingsError) as caught:
        load_settings(attempts=70)
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [
        (".env (INTERVIEW_TURNS__END_SILENCE)", 0),
        (".env (PORT)", 0),
        ("interview.toml", 2),
        ("interview.toml", 11),
        ("the command line", 0),
        ("the environment (INTERVIEW_WIDTH)", 0),
    ]


def test_one_fault_is_one_sentence_that_says_where_it_is(folder: Path) -> None:
    (folder / "interview.toml").write_text("[turns]\nend_silence = 'long'\n")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert str(caught.value) == (
        "The setting turns.end_silence cannot be used: it must be a number. Mend it in interview.toml, line 2."
    )


def test_the_number_of_a_device_needs_no_quotes(folder: Path) -> None:
    (folder / "interview.toml").write_text("camera = 99\nmicrophone = 2\nspeaker = 0\n")
    settings = load_settings()
    assert (settings.camera, settings.microphone, settings.speaker) == ("99", "2", "0")


@pytest.mark.parametrize("written", ["true", "1.5", "[1]"])
def test_other_values_are_no_device(folder: Path, written: str) -> None:
    (folder / "interview.toml").write_text(f"camera = {written}\n")
    with pytest.raises(SettingsError, match="camera cannot be used: it must be a text"):
        load_settings()


def test_a_run_that_looks_for_faults_has_what_can_be_used_and_defaults_for_the_rest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "interview.toml").write_text(FOUR_FAULTS)
    monkeypatch.setenv("PORT", "none")
    settings, fault = load_usable(data_dir=folder / "kept")
    assert fault is not None and len(fault.problems) == 5
    assert (settings.camera, settings.attempts, settings.data_dir) == ("99", 3, folder / "kept")
    assert (settings.width, settings.port, settings.turns, settings.timing) == (
        1280,
        8000,
        type(settings.turns)(),
        type(settings.timing)(),
    )


def test_a_run_that_looks_for_faults_does_without_a_file_that_cannot_be_read(folder: Path) -> None:
    (folder / "interview.toml").write_text("camera = = 1\n")
    settings, fault = load_usable(data_dir=folder)
    assert fault is not None and "interview.toml cannot be read" in fault.what
    assert (settings.camera, settings.data_dir) == ("0", folder)


def test_a_run_that_looks_for_faults_finds_none_in_good_settings(folder: Path) -> None:
    (folder / "interview.toml").write_text("camera = 1\n")
    settings, fault = load_usable()
    assert (settings.camera, fault) == ("1", None)


def test_a_key_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    settings = load_settings()
    assert settings.openai_api_key is not None
    assert settings.openai_api_key.get_secret_value() == KEY
    for shown in (repr(settings), str(settings), str(settings.model_dump()), settings.model_dump_json()):
        assert KEY not in shown


def test_a_key_is_not_in_the_sentence_about_another_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("INTERVIEW_WIDTH", "wide")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert KEY not in str(caught.value)


def test_every_setting_is_described_and_has_a_variable() -> None:
    rows = setting_rows()
    assert len({row.name for row in rows}) == len(rows) > 30
    assert len({variable for _, variable, _, _ in rows}) == len(rows)
    assert all(description for _, _, _, description in rows)
    assert ("turns.end_silence", "INTERVIEW_TURNS__END_SILENCE") in [row[:2] for row in rows]
    assert environment_name("openai_api_key") == "OPENAI_API_KEY"


def test_whom_the_notice_names_is_plain_text_of_a_bounded_length(folder: Path) -> None:
    file = folder / "interview.toml"
    file.write_text('[notice]\norganisation = " Ada &\\n Co  e.V. "\ntext = "\\nFirst.\\nSecond.\\n"\n')
    notice = load_settings().notice
    assert (notice.organisation, notice.contact, notice.text) == ("Ada & Co e.V.", "", "First.\nSecond.")
    for name, most in (("organisation", 200), ("contact", 200), ("text", 2000)):
        file.write_text(f'[notice]\n{name} = "{"x" * most}"\n')
        assert len(getattr(load_settings().notice, name)) == most
        file.write_text(f'[notice]\n{name} = "{"x" * (most + 1)}"\n')
        with pytest.raises(SettingsError, match=f"notice.{name} .* must have at most {most} characters"):
            load_settings()
