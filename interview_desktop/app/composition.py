"""The composition root: from settings and choices to a session that can be started.

The one place that knows which class stands behind each port.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.gauges import SystemGauges
from interview_desktop.app.holding.interviewing import make_interviewer
from interview_desktop.app.holding.phrases import phrases
from interview_desktop.app.holding.publishing import SessionPublisher
from interview_desktop.app.machine.encoders import coding_for, configured_ffmpeg
from interview_desktop.app.machine.offsets import OffsetStore
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.registry import choose
from interview_desktop.app.sets.approving import require_approved
from interview_desktop.app.sets.pictures import PictureShelf
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_both, make_recognizer
from interview_desktop.app.stores import open_store
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, DataFolderError, InterviewError
from interview_desktop.core.events import Reopen
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.ports import (
    Camera,
    Clock,
    Microphone,
    Recorder,
    Speaker,
    VideoSink,
)
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.session.beginning import ResumedSession
from interview_desktop.session.engine import Session
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.passed_over import PassedOver
from interview_desktop.session.settings import SessionSettings

if TYPE_CHECKING:
    from interview_desktop.app.holding.recovery import Recoverer
    from interview_desktop.app.kept.sealing import Sealer
    from interview_desktop.recording.encoding.video_coding import VideoCoding

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Devices:
    """The three devices of a session; nothing is open yet."""

    camera: Camera
    microphone: Microphone
    speaker: Speaker


def make_devices(
    settings: Settings,
    clock: Clock,
    *,
    camera: str = "",
    microphone: str = "",
    speaker: str = "",
    volume: int = 100,
) -> Devices:
    """The devices that were chosen, else those of the settings; `volume` is in percent of what the loudspeaker plays.

    Raises:
        DeviceError: a choice cannot be any device; nothing has been opened.
    """
    from interview_desktop.capture.camera import open_camera
    from interview_desktop.capture.microphone import open_microphone
    from interview_desktop.capture.playback import open_speaker

    size = (settings.width, settings.height)
    return Devices(
        open_camera(camera or settings.camera, clock, size, float(settings.frame_rate)),
        open_microphone(microphone or settings.microphone, clock),
        open_speaker(speaker or settings.speaker, clock, volume),
    )


def make_recorder(settings: Settings, clock: Clock, coding: VideoCoding) -> Recorder:
    """The recorder, not started."""
    from interview_desktop.recording.encoding.encoder import EncoderSettings
    from interview_desktop.recording.recorder import FfmpegRecorder, RecorderSettings

    return FfmpegRecorder(
        RecorderSettings(
            EncoderSettings(float(settings.frame_rate), coding),
            (settings.width, settings.height),
            settings.planned_minutes * 60,
            configured_ffmpeg(settings),
        ),
        clock,
    )


def make_recoverer(settings: Settings, folder: DataFolder, clock: Clock | None = None) -> Recoverer:
    """What finishes the sessions that a crash has left in a data folder."""
    from interview_desktop.app.holding.recovery import Recoverer
    from interview_desktop.recording.finishing.mux import FfmpegMuxer

    # However much a crash has cost, what is there is made into a video.
    muxer = FfmpegMuxer(configured_ffmpeg(settings), lost=math.inf)
    clock = clock or SystemClock()
    sealer = make_sealer(settings, folder, clock)
    return Recoverer(folder, muxer, lambda consent: make_recognizer(settings, consent), clock, sealer)


def make_sealer(settings: Settings, folder: DataFolder, clock: Clock) -> Sealer:
    """What signs finished interviews with this machine's key."""
    from interview_desktop.app.kept.sealing import Sealer, key_file

    return Sealer(folder, key_file(settings), clock)


def build_session(
    settings: Settings,
    folder: DataFolder,
    plan: InterviewPlan,
    consent: Consent,
    devices: Devices,
    *,
    video_taps: Sequence[VideoSink] = (),
    clock: Clock | None = None,
    resumed: ResumedSession | None = None,
    room: RoomSound | None = None,
    candidate_id: str = "",
) -> Session:
    """Everything an interview needs, put together; nothing is opened or started yet.

    With `resumed` an interrupted interview goes on; devices and session then need its clock. `room` is what the device
    check has measured; `candidate_id` stands for the candidate of an interview that was not planned before.

    Raises:
        ConsentMissing: recording was not agreed to.
        QuestionFileError: this is a selection, and its questions are not approved, or are another candidate's.
        NameTaken: the id belongs to another interview already.
        DataFolderError: the data folder cannot be written.
        EngineUnavailable: there is no voice, recogniser or voice detector.
        MediaError: there is no usable ffmpeg.
    """
    from interview_desktop.recording.finishing.mux import FfmpegMuxer
    from interview_desktop.recording.reading.growing import GrowingCheck

    clock = clock or SystemClock()
    folder.prepare()
    if resumed is None:
        folder.require_new(plan.id)
    recorder, detector = (
        make_recorder(settings, clock, coding_for(settings, folder)),
        choose("voice_detector", settings).engine.make(settings),
    )
    passed_over = PassedOver()
    synthesizer, recognizer = make_both(settings, consent, passed_over)
    muxer = FfmpegMuxer(configured_ffmpeg(settings))
    store = open_store(folder)
    try:
        PictureShelf(folder).pictures(
            plan.questions, plan.id
        )  # one that is missing is told before anybody sits there
        if resumed is None:
            if not store.planned(plan.id):
                store.question_sets.require_own(plan.questions, candidate_id)
            require_approved(store.question_sets, plan, settings)
        equipment = Equipment(
            clock=clock,
            camera=devices.camera,
            microphone=devices.microphone,
            speaker=devices.speaker,
            recorder=recorder,
            synthesizer=synthesizer,
            recognizer=recognizer,
            detector=detector,
            publisher=SessionPublisher(
                folder, muxer, store, consent, clock, make_sealer(settings, folder, clock), candidate_id
            ),
            live_check=GrowingCheck(),
            gauges=SystemGauges(),
            interviewer=make_interviewer(plan, settings, consent),
            video_taps=tuple(video_taps),
            passed_over=passed_over,
            sound_late=partial(_sound_late, OffsetStore(folder)),
        )
        constants = SessionSettings(
            turns=settings.turns.settings(),
            frame_rate=float(settings.frame_rate),
            room=room,
            unverified=phrases(settings, plan.questions.language, len(plan.questions.questions)).unverified,
        )
        return Session(plan, consent, equipment, folder.session(plan.id), constants, resumed)
    except InterviewError:
        store.close()
        raise


def _sound_late(offsets: OffsetStore, camera: str, microphone: str) -> float:
    """What was measured of these devices; a file that cannot be read keeps no interview from being held."""
    try:
        return offsets.seconds(camera, microphone)
    except DataFolderError as fault:
        _log.warning("no offset of devices is corrected: %s", fault.what)
        return 0.0


def resume_session(
    settings: Settings,
    folder: DataFolder,
    interview_id: str,
    *,
    camera: str = "",
    microphone: str = "",
    speaker: str = "",
    volume: int = 100,
    video_taps: Sequence[VideoSink] = (),
    reopen: Reopen | None = None,
    keys: bool = True,
    room: RoomSound | None = None,
) -> Session:
    """The session that goes on with an interrupted interview; nothing is opened or started yet.

    Args:
        settings: of this run; what was planned stays as it was.
        folder: the data folder.
        interview_id: of the interview.
        camera: as in `make_devices`, like the next two; none is opened where the interview began with sound only.
        microphone: it.
        speaker: it.
        volume: it.
        video_taps: who else sees the picture.
        reopen: an earlier answer to give again at once.
        keys: whether there is a keyboard to begin an answer with.
        room: what the device check has measured.

    Raises:
        EnvironmentFault: as `build_session`, or the interview cannot be continued.
    """
    from interview_desktop.app.holding.resuming import is_sound_only, take_up
    from interview_desktop.capture.camera import NONE

    folder.prepare()
    resumed = take_up(folder, interview_id, SystemClock(), reopen=reopen, keys=keys)
    try:
        used = NONE if is_sound_only(resumed.found) else camera
        devices = make_devices(
            settings, resumed.clock, camera=used, microphone=microphone, speaker=speaker, volume=volume
        )
        if resumed.found.consent is None:
            raise BugError("a session was recorded without consent")
        return build_session(
            settings,
            folder,
            resumed.state.plan,
            resumed.found.consent,
            devices,
            video_taps=video_taps,
            clock=resumed.clock,
            resumed=resumed,
            room=room,
        )
    except BaseException:
        resumed.lock.release()
        raise
