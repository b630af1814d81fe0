"""Every setting, in one typed object.

Defaults, then `interview.toml`, then `.env`, then the environment, then the command line. Settings of a group are written
`INTERVIEW_TURNS__END_SILENCE=4` in the environment and `end_silence = 4` under `[turns]` in the file. Keys of services keep
the names their providers gave them, and are secrets: never printed, logged or sent to a window.
"""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from pydantic_settings import (
    SettingsError as SourceError,
)

from interview_desktop.app.appearance import CONFIG_FILE, ENVIRONMENT_FILE, ThemeName
from interview_desktop.app.artifacts.settings import ArtifactsGroup
from interview_desktop.app.audio.settings import AudioFields
from interview_desktop.app.avatar.settings import AvatarFields
from interview_desktop.app.holding.settings import ConsentGroup, NoticeGroup
from interview_desktop.app.invalid_values import LANGUAGE_TAG, whys
from interview_desktop.app.kept.settings import DeleteGroup, EncryptionGroup, KeepGroup
from interview_desktop.app.kiosk.settings import KioskGroup
from interview_desktop.app.live.settings import LiveFields
from interview_desktop.app.paths import default_data_folder
from interview_desktop.app.processing.settings import ProcessingGroup
from interview_desktop.app.review.settings import ReviewGroup
from interview_desktop.app.service.settings import ServerFields
from interview_desktop.app.setting_group import DeviceName, Names, Sentences
from interview_desktop.app.settings_faults import (
    SettingFault,
    Sources,
    no_group,
    settings_error,
    unknown,
    unreadable,
    unusable,
)
from interview_desktop.app.settings_file import line_of
from interview_desktop.app.turn_settings import TimingGroup, TurnsGroup
from interview_desktop.app.window_settings import WindowGroup


class Settings(AudioFields, AvatarFields, LiveFields, ServerFields, BaseSettings):
    """All settings of the program."""

    model_config = SettingsConfigDict(
        env_prefix="INTERVIEW_",
        env_nested_delimiter="__",
        env_file=ENVIRONMENT_FILE,
        env_ignore_empty=True,
        toml_file=CONFIG_FILE,
        extra="ignore",
        frozen=True,
        populate_by_name=True,
    )

    data_dir: Path = Field(default_factory=default_data_folder, description="Data folder")
    camera: DeviceName = Field("0", description="Camera: device number, file, or URL")
    microphone: DeviceName = Field(
        "", description="Microphone: name, number, or WAV file; empty for the system's default"
    )
    speaker: DeviceName = Field(
        "", description='Loudspeaker: name or number; empty for the default; "none" for silence'
    )
    width: int = Field(1280, ge=160, le=3840, description="Picture width asked of the camera")
    height: int = Field(720, ge=120, le=2160, description="Picture height asked of the camera")
    theme: ThemeName = Field(
        "system",
        description="Colours of the window: as the system's, light, dark, or contrast, of high contrast",
    )
    reduce_motion: bool = Field(
        False, description="Whether the interviewer's face keeps still: it neither blinks nor moves its mouth"
    )
    window: WindowGroup = Field(default_factory=WindowGroup)
    frame_rate: int = Field(30, ge=5, le=60, description="Frames a second in the recording")
    video_encoder: Literal[
        "auto",
        "libx264",
        "h264_nvenc",
        "h264_qsv",
        "h264_amf",
        "h264_videotoolbox",
        "h264_vaapi",
        "h264_mf",
    ] = Field("auto", description="Video encoder; auto tries hardware first, once; libx264 is software")
    video_preset: Literal["auto", "ultrafast", "superfast", "veryfast", "faster", "fast", "medium"] = Field(
        "auto", description="Preset of libx264; auto takes the best that runs at twice real time here"
    )
    ffmpeg: str = Field(
        "", description="ffmpeg program; empty for the one that is installed with the package"
    )
    language: str = Field(
        "en",
        pattern=LANGUAGE_TAG,
        description="Spoken language where the file names none",
    )
    synthesizer: str = Field(
        "auto",
        description="Voice engine: auto, piper, espeak; outside this machine, with consent: openai, groq, gtts, edge",
    )
    voice: str = Field("", description="Voice of that engine; empty for its default")
    speaking_rate: float = Field(1.0, ge=0.5, le=2.0, description="Speaking rate of the interviewer")
    voice_check: float = Field(
        60,
        ge=0,
        le=600,
        description="How long listening to the prepared speech may take in all; 0 for no check, s",
    )
    speech_cache_mb: int = Field(
        1000,
        ge=10,
        le=1_000_000,
        description="Prepared speech that is kept for the next interviews at most; what was used in the last two days stays, MB",
    )
    recognizer: str = Field(
        "auto",
        description="Recogniser: auto, whisper, pocketsphinx; outside this machine, with consent: openai, groq, google",
    )
    whisper_model: str = Field("base", description="Whisper model: base, tiny.en, or a folder")
    voice_detector: str = Field("auto", description="Voice detector: auto, silero, webrtc")
    interviewer: Literal["scripted", "probes", "adaptive"] = Field(
        "scripted",
        description="Who decides what is asked: scripted, the set; probes, after a short answer its follow-up too; adaptive, a "
        "language model",
    )
    probe_below: float = Field(
        20, ge=1, le=600, description="An answer with less speech is followed up by probes, s"
    )
    adaptive_seconds: float = Field(
        12,
        ge=1,
        le=60,
        description="How long an adaptive interviewer may take for a question, transcript and voice included, s",
    )
    acknowledgement: str = Field(
        "Thank you. One moment, please.",
        description="Spoken while an adaptive interviewer thinks; - for none",
    )
    attempts: int = Field(1, ge=1, le=5, description="How often each question may be answered")
    greeting: str = Field(
        "Welcome. I will ask you {count} and listen to each answer. Take the time you need.",
        description="Spoken first; {count} is the number of questions in words; - for none",
    )
    closing: str = Field("That was the last question. Thank you.", description="Spoken last; - for none")
    nudges: Sentences = Field(
        ("Please begin whenever you are ready.", "Take your time."),
        description="Spoken when no answer begins, one after the other",
    )
    resuming: str = Field(
        "We were interrupted. Everything you have said is kept. I will repeat the question, and you may go on from there.",
        description="Spoken before a question that is asked again after an interruption; - for none",
    )
    reopening: str = Field(
        "I would like to come back to an earlier question. What you have said before is kept, too.",
        description="Spoken before a question whose answer staff reopen; - for none",
    )
    resume_minutes: float = Field(
        60,
        ge=0,
        le=10_080,
        description="How long an interrupted interview waits to be continued before it is finished as it is; 0 for not at all",
    )
    planned_minutes: float = Field(
        45, gt=0, le=480, description="Length of an interview for which room must be free"
    )
    turns: TurnsGroup = Field(default_factory=TurnsGroup)
    timing: TimingGroup = Field(default_factory=TimingGroup)
    consent: ConsentGroup = Field(default_factory=ConsentGroup)
    notice: NoticeGroup = Field(default_factory=NoticeGroup)
    database_url: SecretStr | None = Field(
        None,
        description="PostgreSQL to use in place of the SQLite file, as postgresql+psycopg://user:password@host/name; "
        "kept secret",
    )
    signing_key: str = Field(
        "",
        description="File of the key that signs finished interviews; empty for one beside the program's own data",
    )
    approvals: int = Field(
        0,
        ge=0,
        le=2,
        description="How many people must approve any questions before a selection; 0: files on the operator's word, "
        "generated ones by one person",
    )
    language_model: str = Field(
        "auto",
        description="Language model that writes questions: its name; auto for the service that is configured; off for none",
    )
    language_model_url: str = Field(
        "", description="Base URL of an OpenAI-compatible service, such as a server on this machine"
    )
    language_model_timeout: float = Field(
        60, ge=1, le=600, description="How long one answer of the language model may take, s"
    )
    language_model_price_prompt: float | None = Field(
        None, ge=0, description="What the service asks for a million tokens that the model reads"
    )
    language_model_price_answer: float | None = Field(
        None, ge=0, description="What it asks for a million tokens that the model writes"
    )
    language_model_currency: str = Field("USD", max_length=10, description="Currency of the two prices")
    kiosk: KioskGroup = Field(default_factory=KioskGroup)
    keep: KeepGroup = Field(default_factory=KeepGroup)
    delete: DeleteGroup = Field(default_factory=DeleteGroup)
    encryption: EncryptionGroup = Field(default_factory=EncryptionGroup)
    review: ReviewGroup = Field(default_factory=ReviewGroup)
    artifacts: ArtifactsGroup = Field(default_factory=ArtifactsGroup)
    processing: ProcessingGroup = Field(default_factory=ProcessingGroup)
    openai_speech_url: str = Field(
        "",
        description="Base URL of another speech service with OpenAI's protocol; empty for OpenAI",
    )
    groq_speech_url: str = Field(
        "https://api.groq.com/openai/v1", description="Base URL of Groq's speech service"
    )
    groq_voice_model: str = Field(
        "canopylabs/orpheus-v1-english",
        pattern=r"^[\w./-]{1,100}$",
        description="Voice model of Groq's speech service, as canopylabs/orpheus-v1-english, canopylabs/orpheus-arabic-saudi; "
        "playai-tts was withdrawn there",
    )
    groq_voices: Names = Field(
        (),
        description="Voices of that model, the default first; empty for those that are known of it",
    )
    google_speech_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("GOOGLE_SPEECH_API_KEY"),
        description="Key for Google's speech service; kept secret; without it a public one for trials is used",
    )
    scorer: Literal["rules", "language_model"] = Field(
        "rules", description="Who scores answers: rules, or language_model"
    )
    embeddings: Literal["local", "openai"] = Field(
        "local", description="Likeness in meaning for scores: local, or openai"
    )
    openai_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("OPENAI_API_KEY"),
        description="Key for OpenAI, or for the service of language_model_url; kept secret",
    )
    groq_api_key: SecretStr | None = Field(
        None, validation_alias=AliasChoices("GROQ_API_KEY"), description="Key for Groq; kept secret"
    )
    fireworks_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("FIREWORKS_API_KEY"),
        description="Key for Fireworks; kept secret",
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Command line before environment before `.env` before `interview.toml`."""
        return init_settings, env_settings, dotenv_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(**overrides: Any) -> Settings:
    """Read the settings of this run.

    Args:
        overrides: from the command line; None means not given.

    Raises:
        SettingsError: values cannot be used; names every such setting and where it is written, never a secret's value.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    faults = _unknown(Path(CONFIG_FILE))
    try:
        settings = Settings(**given)
    except ValidationError as error:
        faults += _unusable(error, given)
    except SourceError as error:
        remedy = "Mend it in the environment or in .env; a whole group is JSON there"
        faults.append(unreadable(f"A setting cannot be read: {error}", remedy))
    except (OSError, ValueError) as error:
        faults.append(unreadable(f"{CONFIG_FILE} cannot be read: {error}", "Mend or remove the file"))
    else:
        if not faults:
            return settings
    raise settings_error(faults)


def _unknown(file: Path) -> list[SettingFault]:
    """A misspelt setting in the file would silently do nothing."""
    try:
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        names = tomllib.loads(text)
    except (OSError, ValueError):
        return []  # told by the reader of the settings
    return [
        unknown(
            name,
            next(iter(get_close_matches(name, Settings.model_fields, 1)), ""),
            (file.name, line_of(text, name)),
        )
        for name in names
        if name not in Settings.model_fields
    ]


def _unusable(error: ValidationError, given: dict[str, Any]) -> list[SettingFault]:
    """Every setting that the model refuses, once."""
    sources = Sources(
        given,
        EnvSettingsSource(Settings)(),
        DotEnvSettingsSource(Settings)(),
        ENVIRONMENT_FILE,
        Path(CONFIG_FILE),
    )
    groups = {each["loc"] for each in error.errors() if each["type"] == "model_type"}
    found: dict[str, SettingFault] = {}
    for field, why in whys(error.errors()).items():
        top, *inner = field.split(".")
        # Which of the values of a list it is does not say more than the list.
        name = ".".join((setting_called(top), *(part for part in inner if not part.isdigit())))
        place = sources.place_of(name, environment_name(name))
        fault = no_group(name, place) if (field,) in groups else unusable(name, why, place)
        found.setdefault(name, fault)
    return list(found.values())


def setting_called(alias: str) -> str:
    """The setting that a variable such as PORT stands for; any other name stays."""
    for name, field in Settings.model_fields.items():
        if isinstance(field.validation_alias, AliasChoices) and alias in field.validation_alias.choices:
            return name
    return alias


def environment_name(name: str) -> str:
    """The environment variable of a setting such as "turns.end_silence"."""
    top = name.split(".", maxsplit=1)[0]
    field = Settings.model_fields.get(top)
    if field is not None and isinstance(field.validation_alias, AliasChoices):
        return str(field.validation_alias.choices[0])
    return "INTERVIEW_" + name.replace(".", "__").upper()
