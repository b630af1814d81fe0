"""The program behind the window: the `Backend` over settings, devices, store and sessions of this machine.

Heavy libraries are imported inside the methods, which run on background threads after the window is painted.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from interview_desktop.app.holding.notice import ConsentNotice, write_notice
from interview_desktop.app.holding.planning import make_plan
from interview_desktop.app.logs import LOG_NAME
from interview_desktop.app.settings import Settings
from interview_desktop.app.wording import Translate
from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.media import Audio
from interview_desktop.core.models import InterviewPlan, QuestionSet, VoiceChoice
from interview_desktop.core.programs import outside_environment
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.core.sentences import sentence
from interview_desktop.core.turn_settings import TURN_LIMITS
from interview_desktop.gui.device_lists import DeviceLists
from interview_desktop.gui.held import HeldInterview
from interview_desktop.gui.playing import play_aloud
from interview_desktop.gui.preview import LivePreview, TapPictures
from interview_desktop.gui.program_staff import StaffProgram
from interview_desktop.gui.running import FlashingScreen, Preview, RunningInterview
from interview_desktop.gui.values import (
    TEST_SENTENCE,
    DeviceChoice,
    InterruptedInterview,
    InterviewManner,
    InterviewRequest,
    Receipt,
    SelfView,
    Storage,
)
from interview_desktop.session.engine import Session

if TYPE_CHECKING:
    from interview_desktop.app.configuring import SettingsSheet
    from interview_desktop.app.settings_file import Value
    from interview_desktop.capture.preview import PreviewTap

_TEST_LANGUAGE = "en"


class Program(StaffProgram):
    """Implements `Backend`."""

    def __init__(self, settings: Settings) -> None:
        """Make the data folder and start the log.

        Raises:
            DataFolderError: the data folder cannot be written.
        """
        super().__init__(settings)
        # A packaging test waits for this line.
        logging.getLogger(__name__).info("the window is ready")
        self._devices = DeviceLists(self._clock)
        self._preview: LivePreview | None = None
        """The last one that was opened; it hears how long the room sounds after the test sound."""

    def recover(self) -> Sequence[str]:
        """Finish what a crash left in the data folder, and nobody may still continue."""
        from interview_desktop.app.composition import make_recoverer
        from interview_desktop.app.holding.recovery import Found

        recoverer = make_recoverer(self._settings, self._folder, self._clock)
        found = recoverer.recover_interrupted(waiting=self._settings.resume_minutes * 60)
        return [recovery.message for recovery in found if recovery.found is not Found.WAITING]

    def interrupted(self) -> Sequence[InterruptedInterview]:
        """What waits to be continued."""
        from interview_desktop.app.holding.resuming import find_interrupted

        now = self._clock.now()
        return [
            InterruptedInterview(
                each.id,
                each.words(now, self._code_of(each.id)),
                each.plan.questions,
                each.consent,
                self._settings.resume_minutes * 60 - max(0.0, (now - each.since).total_seconds()),
                each.adjustments,
            )
            for each in find_interrupted(self._folder)
        ]

    def _code_of(self, interview_id: str) -> str:
        """What stands for the candidate of an interview; empty where nothing does, or the crash came before it was entered."""
        from interview_desktop.app.stores import has_database, open_store

        if not has_database(self._folder):
            return ""
        try:
            with open_store(self._folder) as store:
                return store.get(interview_id).summary.candidate_id
        except EnvironmentFault:
            return ""  # whoever finishes or continues it is told what is wrong

    def finish_interrupted(self, interview_id: str) -> str:
        """Finish it as it is."""
        from interview_desktop.app.composition import make_recoverer

        return make_recoverer(self._settings, self._folder, self._clock).recover(interview_id).message

    def cameras(self) -> Sequence[DeviceChoice]:
        """Cameras that are there, the preferred one first."""
        return self._devices.cameras(self._settings)

    def microphones(self) -> Sequence[DeviceChoice]:
        """Microphones that are there, the preferred one first."""
        return self._devices.sound(self._settings.microphone, "microphone")

    def speakers(self) -> Sequence[DeviceChoice]:
        """Loudspeakers that are there, the preferred one first; silence is a choice of its own."""
        return [
            *self._devices.sound(self._settings.speaker, "speaker"),
            DeviceChoice("none", sentence("No sound: questions on the screen only")),
        ]

    def proposed_questions(self) -> Path | None:
        """`questions.txt` of the data folder, of the present folder, or the sample."""
        candidates = (self._folder.root / "questions.txt", Path("questions.txt").resolve())
        return next((path for path in candidates if path.is_file()), None)

    def load_questions(self, path: Path) -> QuestionSet:
        """Read a question file whose questions may be asked."""
        from interview_desktop.app.sets.approving import questions_to_ask

        return questions_to_ask(self._settings, self._folder, path)

    def voices(self, questions: QuestionSet) -> Sequence[str]:
        """Voices of this machine; the interview itself says what is wrong where there are none."""
        from interview_desktop.app.speech import make_synthesizer
        from interview_desktop.core.errors import EngineError

        try:
            synthesizer = make_synthesizer(self._settings)
        except EngineError:
            return ()
        try:
            return synthesizer.voices(questions.language)
        finally:
            synthesizer.close()

    def notice(self, request: InterviewRequest, translate: Translate) -> ConsentNotice:
        """The notice for this interview as it is configured."""
        return write_notice(
            self._settings,
            request.questions,
            silent=request.silent,
            adjustments=request.adjustments,
            translate=translate,
        )

    def store_consent(self, request: InterviewRequest, consent: Consent) -> None:
        """Enter the planned interview together with its consent."""
        from interview_desktop.app.sets.approving import approved_by
        from interview_desktop.app.stores import open_store

        with open_store(self._folder) as store:
            plan = self._plan(request)
            if request.planned or store.planned(request.id):
                # Planned elsewhere, or here: the candidate has come back to what they agreed to.
                store.replan(plan, consent, candidate_id=request.code)
                return
            responsible = approved_by(store.question_sets, plan.questions)
            store.plan(
                plan,
                consent,
                created=self._clock.now(),
                approved_by=responsible,
                candidate_id=request.code,
            )

    def open_preview(self, camera: str, microphone: str, width: int, height: int) -> Preview:
        """Open both devices to be looked at."""
        self._preview = LivePreview(self._settings, self._clock, camera, microphone, (width, height))
        return self._preview

    def play_test_sound(self, request: InterviewRequest) -> None:
        """Speak a sentence, and return when it has ended."""
        self._speak(request, TEST_SENTENCE, _TEST_LANGUAGE)

    def speak(self, request: InterviewRequest, text: str) -> None:
        """Speak anything in the language of the questions."""
        self._speak(request, text, request.questions.language)

    def play(self, request: InterviewRequest, sound: Audio) -> None:
        """Play what was tried out."""
        play_aloud(request.speaker, self._clock, sound, self._preview, request.volume)

    def write_down(self, request: InterviewRequest, consent: Consent, sound: Audio) -> str:
        """Recognise what was tried out."""
        from interview_desktop.app.transcribing import write_down

        return write_down(self._settings, consent, sound, request.questions.language)

    def _speak(self, request: InterviewRequest, text: str, language: str) -> None:
        from interview_desktop.app.speech import make_synthesizer

        synthesizer = make_synthesizer(self._settings)
        try:
            chosen = self._chosen(request)
            # The voice that was chosen may be of another language than these words.
            known = chosen.voice.partition("+")[0] in synthesizer.voices(language)
            voice = VoiceChoice(chosen.voice if known else "", chosen.speaking_rate, language)
            speech = synthesizer.synthesize(text, voice)
        finally:
            synthesizer.close()
        self.play(request, speech.audio)

    def calibrate(
        self, camera: str, microphone: str, speaker: str, screen: FlashingScreen
    ) -> DeviceOffset | NotMeasurable:
        """Measure how late the sound is against the picture, and keep the result."""
        from interview_desktop.app.machine.calibration import calibrate_and_keep

        return calibrate_and_keep(
            self._settings,
            screen,
            camera=camera,
            microphone=microphone,
            speaker=speaker,
            progress=screen.show_progress,
            stopping=screen.stopping,
        )

    def storage(self) -> Storage:
        """Where recordings go, and how much fits."""
        from interview_desktop.recording.room import bytes_per_second, seconds_left

        try:
            self._folder.prepare()
        except EnvironmentFault as fault:
            return Storage(self._folder.root, 0.0, fault)
        rate = bytes_per_second(self._settings.width, self._settings.height, float(self._settings.frame_rate))
        return Storage(self._folder.root, seconds_left(self._folder.root, rate) / 60)

    def engines(self, request: InterviewRequest) -> Sequence[str]:
        """As the settings choose them."""
        from interview_desktop.app.registry import choose

        return [choose(port, self._settings).engine.name for port in ("synthesizer", "recognizer")]

    def manner(self) -> InterviewManner:
        """As the settings say."""
        window = self._settings.window
        volume = self._devices.volume(window.volume)
        return InterviewManner(window.breaks, SelfView(window.self_view), window.practice, volume)

    def change_settings(self, changes: Mapping[str, Value], by: str) -> SettingsSheet:
        """Keep them; the next interview is held by them."""
        sheet = super().change_settings(changes, by)
        if "window.volume" in changes:
            self._devices.forget_volume()
        return sheet

    def choose_encoder(self) -> None:
        """Find out how pictures are encoded best here, unless that is known."""
        from interview_desktop.app.machine.encoders import coding_for

        self._folder.prepare()
        coding_for(self._settings, self._folder)

    def create(
        self,
        request: InterviewRequest,
        consent: Consent,
        width: int,
        height: int,
        room: RoomSound | None,
    ) -> RunningInterview:
        """Build the interview without starting it."""
        from interview_desktop.app.composition import build_session, make_devices, resume_session
        from interview_desktop.capture.preview import PreviewTap

        self._devices.remember(request, self._settings.window.volume)
        self._note_interviewed(request.code)
        if request.continues:
            tap = PreviewTap((width, height))
            session = resume_session(
                self._settings,
                self._folder,
                request.id,
                camera=request.used_camera,
                microphone=request.microphone,
                speaker=request.speaker,
                volume=request.volume,
                video_taps=(tap,),
                room=room,
            )
            return self._held(session, tap)
        devices = make_devices(
            self._settings,
            self._clock,
            camera=request.used_camera,
            microphone=request.microphone,
            speaker=request.speaker,
            volume=request.volume,
        )
        tap = PreviewTap((width, height))
        session = build_session(
            self._settings,
            self._folder,
            self._plan(request),
            consent,
            devices,
            video_taps=(tap,),
            clock=self._clock,
            room=room,
        )
        return self._held(session, tap)

    def pictures(self, request: InterviewRequest) -> Mapping[str, bytes]:
        """What the questions show."""
        from interview_desktop.app.sets.pictures import PictureShelf

        return PictureShelf(self._folder).pictures(request.questions, request.id)

    def _held(self, session: Session, tap: PreviewTap) -> RunningInterview:
        from interview_desktop.app.holding.closing import closing_requests

        return HeldInterview(session, TapPictures(tap), closing_requests(self._folder, session.interview_id))

    def receipt(self, interview_id: str, consent: Consent) -> Receipt:
        """What the candidate takes home."""
        from interview_desktop.app.kept.receipts import manifest_digest

        return Receipt(interview_id, consent.version, manifest_digest(self._folder, interview_id))

    def delete(self, interview_id: str) -> None:
        """Erase it, because the candidate wants it."""
        from interview_desktop.app.kept.receipts import delete_for_candidate

        delete_for_candidate(self._settings, self._folder, interview_id, self._clock.now())

    def open_folder(self, path: Path) -> None:
        """Show a folder, or the folder of a file, in the system's file manager."""
        folder = path if path.is_dir() else path.parent
        opener = {"win32": "explorer", "darwin": "open"}.get(sys.platform, "xdg-open")
        try:
            subprocess.Popen(
                [opener, str(folder)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=outside_environment(os.environ),
            ).wait(10)
        except (OSError, subprocess.TimeoutExpired):
            raise EnvironmentFault(
                "There is no file manager to show the folder with", f"Open {folder} yourself"
            ) from None

    def log_file(self) -> Path:
        """Where this run's log is written."""
        return self._folder.logs / LOG_NAME

    def monotonic(self) -> float:
        """The clock that stamps updates."""
        return self._clock.monotonic()

    def _plan(self, request: InterviewRequest) -> InterviewPlan:
        patience, usual = request.manner.patience, self._settings.turns.settings()
        turns = {
            name: min(getattr(usual, name) * patience, TURN_LIMITS[name][1])
            for name in ("end_silence", "short_end_silence")
        }
        plan = make_plan(
            self._chosen(request), request.questions, request.id, turns if patience != 1.0 else None
        )
        return request.adjustments.adjusted(plan, usual)

    def _chosen(self, request: InterviewRequest) -> Settings:
        """The settings with the voice and the rate of this candidate."""
        manner, usual = request.manner, self._settings
        rate = min(2.0, max(0.5, round(usual.speaking_rate * manner.pace, 2)))
        return usual.model_copy(update={"voice": manner.voice or usual.voice, "speaking_rate": rate})
