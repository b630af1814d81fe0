"""What the device check says of the camera's picture: one thing at a time, with what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.picture_light import Light

translate = QCoreApplication.translate


def picture_words(light: Light | None, place: FacePlace | None) -> tuple[str, str]:
    """What to say of the picture, and in which tone.

    Light comes first: in bad light a face is hard to find. A hint on the place is never a fault: who is not found by the
    program may well be seen by people.
    """
    return _light_words(light) or _place_words(place)


def all_picture_words() -> list[str]:
    """Everything that `picture_words` may say, so that room is kept for it."""
    return [picture_words(light, place)[0] for light in (None, *Light) for place in (None, *FacePlace)]


def _light_words(light: Light | None) -> tuple[str, str] | None:
    match light:
        case Light.DARK:
            return translate("Check", "It is dark. Turn on a lamp in front of you."), "warning"
        case Light.BACKLIT:
            return translate(
                "Check", "The light comes from behind. Turn round, or close the curtain."
            ), "warning"
        case Light.GLARING:
            return translate("Check", "The light is too strong. Turn the lamp away, or move back."), "warning"
        case _:
            return None


def _place_words(place: FacePlace | None) -> tuple[str, str]:
    match place:
        case FacePlace.GOOD:
            return translate("Check", "The camera works, and you sit well in the picture."), "success"
        case FacePlace.ABSENT:
            words = translate(
                "Check", "No face was found. If you see yourself well in the picture, that is fine: go on."
            )
        case FacePlace.SEVERAL:
            words = translate("Check", "More than one person is in the picture.")
        case FacePlace.FAR:
            words = translate("Check", "You are far away. Come closer, or turn the camera to you.")
        case FacePlace.NEAR:
            words = translate("Check", "You are very close. Move back a little.")
        case FacePlace.ASIDE:
            words = translate("Check", "You sit at the edge of the picture. Move to its middle.")
        case FacePlace.HIGH:
            words = translate("Check", "Your face is at the upper edge. Tilt the camera up a little.")
        case FacePlace.LOW:
            words = translate("Check", "Your face is low in the picture. Tilt the camera down a little.")
        case None:
            words = translate("Check", "The camera works. Sit so that your face is inside the outline.")
            return words, "success"
    return words, "warning"
