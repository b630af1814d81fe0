"""Who is responsible for an interview, in the notice and on whatever else candidates read before they agree."""

from __future__ import annotations

from interview_desktop.app.settings import Settings
from interview_desktop.app.wording import Translate, untranslated


def responsible_words(settings: Settings, translate: Translate = untranslated) -> str:
    """Who answers for the interview and how they are reached, then the organisation's own words; plain text.

    Args:
        settings: of this run; `notice` has the organisation's part.
        translate: into the language the candidate reads. The organisation's own text stays as it is.

    Returns:
        Empty where the settings name nobody and say nothing.
    """
    who, contact = settings.notice.organisation, settings.notice.contact
    told = ""
    if who and contact:
        told = translate("Notice", "{0} is responsible for this interview. You reach them at {1}.").format(
            who, contact
        )
    elif who:
        told = translate("Notice", "{0} is responsible for this interview.").format(who)
    elif contact:
        told = translate(
            "Notice", "You reach the people who are responsible for this interview at {0}."
        ).format(contact)
    return "\n".join(part for part in (told, settings.notice.text) if part)
