"""Opens and closes the devices for the check before an interview."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background, Job
from interview_desktop.gui.flash import FlashWindow
from interview_desktop.gui.running import Preview
from interview_desktop.gui.screens.check import CheckScreen
from interview_desktop.gui.told import fault_line
from interview_desktop.gui.values import NO_SPEAKER, DeviceChoice, DeviceKind, InterviewRequest

translate = QCoreApplication.translate
_SENTENCE_SECONDS = 4.0


class DeviceCheck(QObject):
    """Stands between the check's screen and the backend. Lives on the window's thread."""

    failed = Signal(object)
    """An exception that the screen itself cannot show."""

    def __init__(self, screen: CheckScreen, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._background = background
        self._backend: Backend | None = None
        self._preview: Preview | None = None
        self._opening: Job[Preview] | None = None
        self._request: InterviewRequest | None = None
        self._looked_at: InterviewRequest | None = None
        """Names the devices that are open, or are being opened."""
        self._flash: FlashWindow | None = None
        screen.again.connect(self._try_again)
        screen.test_sound.connect(self._test_sound)
        screen.calibrate.connect(self._calibrate)
        screen.sentence.connect(self._record_sentence)
        screen.device_chosen.connect(self._choose)
        self._consent: Consent | None = None
        self._listening = QTimer(self)
        self._listening.setSingleShot(True)
        self._listening.timeout.connect(self._sentence_said)

    def open(self, backend: Backend, request: InterviewRequest, consent: Consent) -> None:
        """Open the devices; `consent` is asked for because nothing may be opened before it is stored."""
        self._backend, self._request, self._consent = backend, request, consent
        manner = backend.manner()
        self._screen.show_speaker(silent=request.silent, volume=manner.volume)
        self._screen.show_offers(
            practice=manner.practice and not request.continues,
            camera=not request.adjustments.audio_only,
            continues=request.continues,
            speaks=not request.adjustments.typed_answers,
        )
        self._background.run(
            "look at engines", lambda: backend.engines(request), self._show_engines, self._no_engines
        )
        self._open_preview(backend, request)
        self._list_devices(backend)
        self._background.run("look at disk", backend.storage, self._screen.show_storage, self.failed.emit)
        self._background.run("choose encoder", backend.choose_encoder, _nothing, self.failed.emit)

    def _open_preview(
        self, backend: Backend, request: InterviewRequest, before: Preview | None = None
    ) -> None:
        """Open the devices, after those of `before` are released."""
        self._screen.show_opening()
        width, height = self._screen.video.wanted_pixels()
        self._looked_at = request

        def work() -> Preview:
            if before is not None:
                before.close()
            return backend.open_preview(request.used_camera, request.microphone, width, height)

        self._opening = self._background.run("open preview", work, self._opened, self.failed.emit)

    @Slot()
    def _try_again(self) -> None:
        backend, request = self._backend, self._request
        if backend is None or request is None or self._opening is not None or self._listening.isActive():
            return
        self._list_devices(backend)
        self._open_anew(backend, request)

    def _open_anew(self, backend: Backend, request: InterviewRequest) -> None:
        preview = self.hand_over()
        if preview is not None:
            self._open_preview(backend, request, preview)

    # --- which devices -----------------------------------------------------------------------------------------

    def _list_devices(self, backend: Backend) -> None:
        """Look for others that are there: one may have been plugged in since staff chose."""

        def find() -> Mapping[DeviceKind, Sequence[DeviceChoice]]:
            return {
                DeviceKind.CAMERA: backend.cameras(),
                DeviceKind.MICROPHONE: backend.microphones(),
                DeviceKind.SPEAKER: [each for each in backend.speakers() if each.spec != NO_SPEAKER],
            }

        self._background.run("list devices", find, self._offer, self.failed.emit)

    def _offer(self, found: Mapping[DeviceKind, Sequence[DeviceChoice]]) -> None:
        request = self._request
        if request is None:
            return
        for kind, devices in found.items():
            # Whether there is sound at all is for staff to say: the notice has told the candidate.
            offered = () if kind is DeviceKind.SPEAKER and request.silent else devices
            used = request.device(kind) or (devices[0].spec if devices else "")
            self._screen.show_devices(kind, offered, used)

    @Slot(object, str)
    def _choose(self, kind: DeviceKind, spec: str) -> None:
        """Use another device from now on, to the end of the interview."""
        backend, request = self._backend, self._request
        if backend is None or request is None or request.device(kind) == spec:
            return
        self._request = request = request.using(kind, spec)
        if kind is DeviceKind.SPEAKER:
            self._screen.show_speaker(silent=False, volume=self._screen.volume)
            return
        if self._listening.isActive():
            self._listening.stop()
            self._screen.show_sentence(translate("Check", "Hear yourself, and see what is understood."))
        if self._opening is None:  # else it is looked at when those before are open
            self._open_anew(backend, request)

    def chosen(self, request: InterviewRequest) -> InterviewRequest:
        """An interview with the devices, and as loud, as the candidate has chosen here."""
        used = self._request or request
        return replace(
            request,
            camera=used.camera,
            microphone=used.microphone,
            speaker=used.speaker,
            volume=self._screen.volume,
        )

    @property
    def preview(self) -> Preview | None:
        """The open devices; None while there are none."""
        return self._preview

    def look_again(self) -> None:
        """The check comes to the front again, with the devices as they are."""
        if self._preview is not None:
            self._screen.show_preview(self._preview)

    def hand_over(self) -> Preview | None:
        """Give the open preview away; whoever takes it closes it."""
        self._screen.leave()
        preview, self._preview = self._preview, None
        return preview

    def close(self) -> None:
        """Release the devices, also while they are being opened or measured."""
        self._request = None
        self._listening.stop()
        if self._flash is not None:
            self._flash.close()
        if self._opening is not None:
            self._opening.abandon(_close)
            self._opening = None
        preview = self.hand_over()
        if preview is not None:
            self._background.run("close preview", preview.close, _nothing, self.failed.emit)

    def _opened(self, preview: Preview) -> None:
        self._opening = None
        self._preview = preview
        backend, request, before = self._backend, self._request, self._looked_at
        if backend is not None and request is not None and before is not None and _others(request, before):
            # Others were chosen meanwhile.
            self._open_anew(backend, request)
        else:
            self._screen.show_preview(preview)

    @Slot()
    def _test_sound(self) -> None:
        backend, request = self._backend, self._request
        if backend is None or request is None:
            return
        request = replace(request, volume=self._screen.volume)
        self._screen.show_test_sound(playing=True)
        self._background.run(
            "test sound", lambda: backend.play_test_sound(request), self._sound_ended, self._sound_failed
        )

    def _sound_ended(self, _: None) -> None:
        self._screen.show_test_sound(playing=False)

    def _sound_failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self._screen.show_test_sound(playing=False, fault=error)
        else:
            self.failed.emit(error)

    # --- a sentence of one's own -------------------------------------------------------------------------------

    @Slot()
    def _record_sentence(self) -> None:
        if self._preview is None:
            return
        self._preview.begin_clip()
        words = translate("Check", "Listening for {0} seconds. Say, for example: I can be heard well.")
        self._screen.show_sentence(words.format(round(_SENTENCE_SECONDS)), busy=True)
        self._listening.start(round(1000 * _SENTENCE_SECONDS))

    @Slot()
    def _sentence_said(self) -> None:
        backend, request, consent, preview = self._backend, self._request, self._consent, self._preview
        if backend is None or request is None or consent is None or preview is None:
            return
        request = replace(request, volume=self._screen.volume)
        sound = preview.end_clip()
        preview.wipe_clip()
        if sound is None:
            self._screen.show_sentence(translate("Check", "Nothing was heard."), "warning")
            return
        self._screen.show_sentence(translate("Check", "Now you hear it …"), busy=True)

        def work() -> str | None:
            if not request.silent:
                backend.play(request, sound)
            if ConsentItem.TRANSCRIBE not in consent.items:
                return None
            return backend.write_down(request, consent, sound)

        self._background.run("sentence", work, self._sentence_understood, self._sentence_failed)

    def _sentence_understood(self, words: str | None) -> None:
        if words is None:
            told, tone = translate("Check", "Did you hear yourself well? Nothing was kept."), "success"
        elif words:
            told, tone = translate("Check", "Understood: “{0}”").format(words), "success"
        else:
            told, tone = translate("Check", "No words were understood. Speak up, or come closer."), "warning"
        self._screen.show_sentence(told, tone)

    def _sentence_failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self._screen.show_sentence(fault_line(error), "danger")
        else:
            self.failed.emit(error)

    def _show_engines(self, names: Sequence[str]) -> None:
        words = translate("Check", "Ready to speak and to listen: {0}.").format(", ".join(names))
        self._screen.show_engines(words, "success")

    def _no_engines(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self._screen.show_engines(fault_line(error), "danger")
        else:
            self.failed.emit(error)

    @Slot()
    def _calibrate(self) -> None:
        """Measure sound against picture: the preview gives the devices up for as long as that takes."""
        backend, request, preview = self._backend, self._request, self.hand_over()
        if backend is None or request is None or preview is None:
            return
        self._screen.show_opening()
        flash = self._flash = FlashWindow()
        flash.showFullScreen()

        def measure() -> DeviceOffset | NotMeasurable:
            preview.close()
            return backend.calibrate(request.used_camera, request.microphone, request.speaker, flash)

        self._background.run("calibrate", measure, self._measured, self._not_measured)

    def _measured(self, result: DeviceOffset | NotMeasurable) -> None:
        self._screen.show_offset(result)
        self._look_again()

    def _not_measured(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault):
            self._screen.show_offset(error)
            self._look_again()
        else:
            self._put_out()
            self.failed.emit(error)

    def _look_again(self) -> None:
        left = self._put_out()
        if not left and self._backend is not None and self._request is not None:
            self._open_preview(self._backend, self._request)

    def _put_out(self) -> bool:
        """Take the flashing screen away; whether the person has left the check meanwhile."""
        flash, self._flash = self._flash, None
        if flash is not None:
            flash.hide()
            flash.deleteLater()
        return self._request is None


def _others(request: InterviewRequest, before: InterviewRequest) -> bool:
    """Whether it names another camera or microphone."""
    return (request.used_camera, request.microphone) != (before.used_camera, before.microphone)


def _close(preview: Preview) -> None:
    preview.close()


def _nothing(_: object) -> None:
    """Only a failure is of interest."""
