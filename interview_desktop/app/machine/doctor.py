"""What works on this machine, what is missing, and how to mend it.

Every engine is really tried: it speaks two words, and the recogniser hears them. Nothing is recorded and nothing leaves the
machine; keys are reported as set or not set, never shown.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from interview_desktop import __version__
from interview_desktop.app.holding.last_session import last_session
from interview_desktop.app.machine.encoders import choice_for, configured_ffmpeg, named_coding
from interview_desktop.app.machine.findings import Finding, Verdict, chosen_engine, engine_finding
from interview_desktop.app.machine.notice_doctor import notice
from interview_desktop.app.machine.speech_doctor import speech
from interview_desktop.app.paths import DataFolder, cache_folder, speech_cache
from interview_desktop.app.registry import ENGINES
from interview_desktop.app.settings import Settings, environment_name
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.errors import EnvironmentFault, SettingsError
from interview_desktop.speech.trimming import size_of

_NOBODY = "00000000-0000-0000-0000-000000000000"
"""A key is made and destroyed under this id to see whether keys can be kept."""


def examine(settings: Settings, fault: SettingsError | None = None) -> list[Finding]:
    """Try everything an interview needs. Takes some seconds, most of them for loading the recogniser.

    Args:
        settings: such as can be used.
        fault: what is wrong with those that cannot.
    """
    findings = [Finding("program", Verdict.WORKS, f"{__version__}, Python {platform.python_version()}")]
    findings += [
        Finding("settings", Verdict.FAILS, str(replace(problem, remedy="")), problem.remedy)
        for problem in (fault.problems if fault is not None else ())
    ]
    for subject, look in (
        ("data folder", _data_folder),
        ("database", _database),
        ("encryption", _encryption),
        ("ffmpeg", _ffmpeg),
        ("video encoder", _encoder),
        ("camera", _cameras),
        ("sound", _sound),
        ("sound offset", _offsets),
        ("speech", speech),
        ("voice detector", _detectors),
        ("interviewer", _interviewer),
        ("scores", _scores),
        ("keys", _keys),
        ("notice", notice),
        ("last interview", _last_interview),
    ):
        findings += _looked(subject, look, settings)
    return findings


def _looked(
    subject: str, look: Callable[[Settings], Iterable[Finding]], settings: Settings
) -> Iterator[Finding]:
    try:
        yield from look(settings)
    except EnvironmentFault as fault:
        yield Finding(subject, Verdict.FAILS, fault.what, fault.remedy)


def _data_folder(settings: Settings) -> Iterator[Finding]:
    folder = DataFolder(settings.data_dir)
    folder.prepare()
    free = shutil.disk_usage(folder.root).free
    yield Finding("data folder", Verdict.WORKS, f"{folder.root}, {free / 1e9:.1f} GB free")
    speech = (
        f"{size_of(speech_cache()) / 1e6:.0f} of at most {settings.speech_cache_mb} MB of prepared speech"
    )
    yield Finding("cache", Verdict.WORKS, f"{cache_folder()}, {speech}")


def _last_interview(settings: Settings) -> Iterator[Finding]:
    last = last_session(data_folder(settings))
    if last is not None and last.started:
        told = "; ".join(last.troubles) or "recorded without an alarm"
        verdict = Verdict.DAMAGED if last.damaged else Verdict.WORKS
        yield Finding("last interview", verdict, f"{last.started[:16]} UTC: {told}")


def _database(settings: Settings) -> Iterator[Finding]:
    folder = data_folder(settings)
    open_store(folder).close()
    kind = "PostgreSQL" if folder.database_url else f"SQLite, {folder.database.name}"
    yield Finding("database", Verdict.WORKS, kind)


def _encryption(settings: Settings) -> Iterator[Finding]:
    """Whether a key can be kept, and read again, where the settings want it."""
    from interview_desktop.app.kept.interview_keys import keys_of

    folder = data_folder(settings)
    if folder.encryption == "off":
        yield Finding(
            "encryption", Verdict.WORKS, "off: finished interviews rely on the encryption of the disk"
        )
        return
    keys = keys_of(folder)
    if not keys.destroy(_NOBODY):
        keys.make(_NOBODY)
        keys.destroy(_NOBODY)
    yield Finding(
        "encryption", Verdict.WORKS, f"finished interviews, with keys in the {folder.encryption} place"
    )


def _interviewer(settings: Settings) -> Iterator[Finding]:
    """Who decides what is asked, and the language model that writes and scores where one is configured; it is not asked."""
    from interview_desktop.app.holding.interviewing import interviewer_service
    from interview_desktop.app.scoring.language_model import configured_model, is_on_this_machine

    access = configured_model(settings)
    if access is None:
        detail = "none is configured: questions come from the bank, scores from rules"
        yield Finding("language model", Verdict.ABSENT, detail, "Set a key, or language_model_url")
    else:
        where = "on this machine" if is_on_this_machine(access) else "elsewhere, used with consent only"
        yield Finding(
            "language model",
            Verdict.WORKS,
            f"{access.name or 'the first that is listed'} at {access.url or 'OpenAI'}, {where}",
        )
    service = interviewer_service(settings)
    needs = f", which needs consent to {service}" if service else ""
    yield Finding("interviewer", Verdict.WORKS, f"{settings.interviewer}{needs}")


def _ffmpeg(settings: Settings) -> Iterator[Finding]:
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    found = find_ffmpeg(configured_ffmpeg(settings))
    yield Finding("ffmpeg", Verdict.WORKS, f"{found.version} at {found.path}")


def _encoder(settings: Settings) -> Iterator[Finding]:
    """What was found out before, or is found out now; one that is named is really tried."""
    from interview_desktop.recording.encoding.trial import ENOUGH, Trial, try_one
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    coding = named_coding(settings)
    if coding is not None:
        size = (settings.width & ~1, settings.height & ~1)
        trial = try_one(find_ffmpeg(configured_ffmpeg(settings)), coding, size, float(settings.frame_rate))
        trials: tuple[Trial, ...] = (trial,)
    else:
        found = choice_for(settings, DataFolder(settings.data_dir))
        coding, trials = found.coding, found.trials
    figures = "; ".join(map(str, trials))
    best = max((trial.speed for trial in trials if trial.coding == coding), default=0.0)
    detail = f"{coding} (chosen), {settings.width}x{settings.height} at {settings.frame_rate}: {figures}"
    if best >= ENOUGH:
        yield Finding("video encoder", Verdict.WORKS, detail)
    elif best == 0.0 and named_coding(settings) is not None:
        yield Finding("video encoder", Verdict.FAILS, detail, "Set video_encoder to auto")
    else:
        remedy = "Choose smaller pictures or fewer a second; it lowers itself when the machine is busy"
        yield Finding("video encoder", Verdict.WORKS, detail, remedy)


def _cameras(settings: Settings) -> Iterator[Finding]:
    from interview_desktop.capture.devices import cameras

    found = cameras()
    for camera in found:
        yield Finding("camera", Verdict.WORKS, f"{camera.number}: {camera.name}")
    if not found:
        yield Finding(
            "camera", Verdict.ABSENT, "none is connected", "Connect one, or use a network camera or a file"
        )


def _sound(settings: Settings) -> Iterator[Finding]:
    """PortAudio can end the process that asks it; the probe asks in a child."""
    from interview_desktop.capture.audio_library import preferred
    from interview_desktop.capture.probe import probe_audio

    probe = probe_audio(refresh=True)
    if probe.fault:
        yield Finding("sound", Verdict.ABSENT, probe.fault, probe.remedy)
        return
    for subject, found in (
        ("microphone", [each for each in probe.devices if each.inputs]),
        ("loudspeaker", [each for each in probe.devices if each.outputs]),
    ):
        for device in preferred(found):
            default = device.default_input if subject == "microphone" else device.default_output
            yield Finding(
                subject, Verdict.WORKS, f"{device.number}: {device.name}{' (default)' if default else ''}"
            )
        if not found:
            yield Finding(
                subject, Verdict.ABSENT, "none is connected", "Connect one, or choose a file or none"
            )


def _offsets(settings: Settings) -> Iterator[Finding]:
    """What `calibrate` has measured; the videos of these devices are corrected by it."""
    from interview_desktop.app.machine.offsets import OffsetStore

    found = OffsetStore(DataFolder(settings.data_dir)).all()
    for pair in found:
        words = f"{pair.camera} with {pair.microphone}: {pair.offset}, measured {pair.measured[:10]}"
        yield Finding("sound offset", Verdict.WORKS, words)
    if not found:
        yield Finding("sound offset", Verdict.ABSENT, "not measured, nothing is corrected", "Run calibrate")


def _detectors(settings: Settings) -> Iterator[Finding]:
    chosen = chosen_engine("voice_detector", settings)
    for engine in ENGINES["voice_detector"]:
        try:
            detector = engine.make(settings)
            detector.probabilities(bytes(2 * detector.chunk_samples))
        except EnvironmentFault as fault:
            yield engine_finding("voice detector", engine.name, chosen, fault)
        else:
            yield engine_finding("voice detector", engine.name, chosen, None)


def _scores(settings: Settings) -> Iterator[Finding]:
    """What scoring by rules needs is optional: an interview is held without it."""
    from interview_desktop.app.scoring.embeddings import make_embedder
    from interview_desktop.assessment.grammar import HarperChecker

    for what, name, attempt in (
        ("likeness in meaning", settings.embeddings, lambda: make_embedder(settings).embed(["one sentence"])),
        ("grammar", "harper", lambda: HarperChecker().check("He go home.")),
    ):
        if what != "grammar" and name != "local":
            yield Finding("scores", Verdict.UNTRIED, f"{what}: {name}; asked only with consent")
            continue
        try:
            attempt()
        except EnvironmentFault as fault:
            yield Finding("scores", Verdict.ABSENT, f"{what}: {fault.what}", fault.remedy)
        else:
            yield Finding("scores", Verdict.WORKS, f"{what}: {name}")


def _keys(settings: Settings) -> Iterator[Finding]:
    """Every key that is read, by the name of its variable."""
    for name in sorted(type(settings).model_fields):
        if name.endswith("_api_key"):
            there = getattr(settings, name) is not None
            state = "set" if there else "not set"
            verdict = Verdict.WORKS if there else Verdict.ABSENT
            yield Finding("keys", verdict, f"{environment_name(name)}: {state}")
