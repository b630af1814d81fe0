"""What the interviewer says besides the questions, in the language of the questions.

The English words are the defaults of the settings; here are the same in the window's other languages. A phrase that somebody
has set is said as it is, whatever the language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from interview_desktop.app.settings import Settings
from interview_desktop.session.settings import UNVERIFIED

NOTHING = "-"
"""Of a setting: nothing is said."""


_NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The fixed words of an interview; an empty one is not said."""

    greeting: str
    """`{count}` stands for how many questions there are."""
    closing: str
    nudges: tuple[str, ...]
    """One after the other, when no answer begins."""
    resuming: str
    """After an interruption."""
    reopening: str
    """Before a question whose answer staff reopen."""
    acknowledgement: str
    """While the next question is written."""
    unverified: str
    """In place of the closing words, when the recording is not as it should be."""
    time_over: str
    """In place of the closing words, when the time of a live interview is over."""


def phrases(settings: Settings, language: str, questions: int) -> Phrases:
    """What is said in one interview.

    Args:
        settings: of this run.
        language: of the questions, BCP 47; English words where it is none of the six.
        questions: how many there are.
    """
    code = language.lower().partition("-")[0]
    usual = _USUAL.get(code, _ENGLISH)

    def said(name: str) -> str:
        text = str(getattr(settings if name in settings.model_fields_set else usual, name))
        return "" if text.strip() == NOTHING else text

    return Phrases(
        # Not str.format: a greeting is a person's text, and may hold braces of its own.
        greeting=said("greeting").replace("{count}", _COUNTS.get(code, count_of)(questions)),
        closing=said("closing"),
        nudges=settings.nudges if "nudges" in settings.model_fields_set else usual.nudges,
        resuming=said("resuming"),
        reopening=said("reopening"),
        acknowledgement=said("acknowledgement"),
        unverified=usual.unverified,
        time_over=usual.time_over,
    )


def count_of(number: int) -> str:
    """A number of questions in English words, "two questions"."""
    words = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{words} question{'' if number == 1 else 's'}"


def _counted(one: str, several: str) -> Callable[[int], str]:
    return lambda number: one if number == 1 else several.format(number)


def _arabic_count(number: int) -> str:
    """The noun after a number: 2 is its dual, 3 to 10 take the plural, all others the accusative singular."""
    if number == 1:
        return "سؤالًا واحدًا"
    if number == 2:
        return "سؤالين"
    return f"{number} أسئلة" if 3 <= number % 100 <= 10 else f"{number} سؤالًا"


_COUNTS: Mapping[str, Callable[[int], str]] = {
    "de": _counted("eine Frage", "{0} Fragen"),
    "es": _counted("una pregunta", "{0} preguntas"),
    "fr": _counted("une question", "{0} questions"),
    "hi": _counted("एक प्रश्न", "{0} प्रश्न"),
    "ar": _arabic_count,
}


def _default(name: str) -> str:
    return str(Settings.model_fields[name].default)


_ENGLISH = Phrases(
    greeting=_default("greeting"),
    closing=_default("closing"),
    nudges=tuple(Settings.model_fields["nudges"].default),
    resuming=_default("resuming"),
    reopening=_default("reopening"),
    acknowledgement=_default("acknowledgement"),
    unverified=UNVERIFIED,
    time_over="The time of the interview is over. Thank you. What you said is kept.",
)
_USUAL: Mapping[str, Phrases] = {
    "de": Phrases(
        greeting="Willkommen. Ich stelle Ihnen {count} und höre mir jede Antwort an. Nehmen Sie sich die Zeit, die Sie brauchen.",
        closing="Das war die letzte Frage. Vielen Dank.",
        nudges=("Bitte beginnen Sie, wann immer Sie bereit sind.", "Lassen Sie sich Zeit."),
        resuming="Wir wurden unterbrochen. Alles, was Sie gesagt haben, ist erhalten. Ich wiederhole die Frage, und Sie können "
        "von dort weitermachen.",
        reopening="Ich möchte auf eine frühere Frage zurückkommen. Was Sie vorher gesagt haben, bleibt ebenfalls erhalten.",
        acknowledgement="Danke. Einen Moment, bitte.",
        unverified="Vielen Dank. Bitte sagen Sie dem Personal, dass die Aufnahme geprüft werden muss.",
        time_over="Die Zeit für das Gespräch ist um. Vielen Dank. Was Sie gesagt haben, ist erhalten.",
    ),
    "es": Phrases(
        greeting="Le damos la bienvenida. Le haré {count} y escucharé cada respuesta. Tómese el tiempo que necesite.",
        closing="Esa era la última pregunta. Muchas gracias.",
        nudges=("Por favor, empiece cuando quiera.", "Tómese su tiempo."),
        resuming="Nos hemos interrumpido. Todo lo que ha dicho se conserva. Repito la pregunta, y puede seguir desde ahí.",
        reopening="Me gustaría volver a una pregunta anterior. Lo que dijo antes también se conserva.",
        acknowledgement="Gracias. Un momento, por favor.",
        unverified="Muchas gracias. Por favor, diga al personal que hay que revisar la grabación.",
        time_over="El tiempo de la entrevista ha terminado. Muchas gracias. Lo que ha dicho se conserva.",
    ),
    "fr": Phrases(
        greeting="Bienvenue. Je vais vous poser {count} et écouter chaque réponse. Prenez le temps qu'il vous faut.",
        closing="C'était la dernière question. Merci beaucoup.",
        nudges=("Commencez quand vous voulez, je vous en prie.", "Prenez votre temps."),
        resuming="Nous avons été interrompus. Tout ce que vous avez dit est gardé. Je répète la question, et vous pouvez continuer.",
        reopening="J'aimerais revenir à une question précédente. Ce que vous avez dit avant est gardé aussi.",
        acknowledgement="Merci. Un instant, s'il vous plaît.",
        unverified="Merci beaucoup. Dites s'il vous plaît au personnel que l'enregistrement doit être vérifié.",
        time_over="Le temps de l'entretien est écoulé. Merci beaucoup. Ce que vous avez dit est gardé.",
    ),
    "hi": Phrases(
        greeting="स्वागत है। आपसे {count} पूछे जाएँगे और हर उत्तर सुना जाएगा। जितना समय चाहिए उतना लें।",
        closing="यह अंतिम प्रश्न था। धन्यवाद।",
        nudges=("जब आप तैयार हों, कृपया शुरू करें।", "आराम से समय लें।"),
        resuming="हम बीच में रुक गए थे। आपने जो कहा वह सब सुरक्षित है। प्रश्न फिर से पूछा जाएगा, आप वहीं से आगे बोल सकते हैं।",
        reopening="अब एक पहले के प्रश्न पर लौटते हैं। आपने पहले जो कहा वह भी सुरक्षित रहेगा।",
        acknowledgement="धन्यवाद। एक क्षण, कृपया।",
        unverified="धन्यवाद। कृपया कर्मचारियों से कहें कि रिकॉर्डिंग जाँचनी होगी।",
        time_over="साक्षात्कार का समय समाप्त हो गया है। धन्यवाद। आपने जो कहा वह सुरक्षित है।",
    ),
    "ar": Phrases(
        greeting="أهلًا بك. سأطرح عليك {count} وأستمع إلى كل إجابة. خذ الوقت الذي تحتاج إليه.",
        closing="كان هذا السؤال الأخير. شكرًا لك.",
        nudges=("تفضل بالبدء متى شئت.", "خذ وقتك."),
        resuming="انقطعت المقابلة. كل ما قلته محفوظ. سأعيد السؤال، ويمكنك المتابعة من هناك.",
        reopening="أود العودة إلى سؤال سابق. ما قلته من قبل يبقى محفوظًا أيضًا.",
        acknowledgement="شكرًا. لحظة من فضلك.",
        unverified="شكرًا لك. من فضلك أخبر الموظفين أنه يجب فحص التسجيل.",
        time_over="انتهى وقت المقابلة. شكرًا لك. ما قلته محفوظ.",
    ),
}
