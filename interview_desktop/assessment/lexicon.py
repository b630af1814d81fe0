"""English words that the rules know. Lists are closed classes or short cues; none of them is about a subject of an interview."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FILLERS = frozenset({"um", "umm", "uh", "uhh", "er", "erm", "eh", "ah", "hm", "hmm", "mm", "mhm"})
"""Sounds that are no words."""

FILLER_PHRASES = (("you", "know"), ("i", "mean"), ("like",))
"""Counted as fillers only where nothing hangs on them: see `text.fillers`."""

DETERMINERS = _words(
    """
    the a an my your his her its our their this these those every each no some any another
    """
)

FUNCTION_WORDS = DETERMINERS | _words(
    """
    i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who
    whom which what that and or but so because if when while after before until since than then though
    although as at by for from in into of off on onto out over to under up with without about against
    between through during above below am is are was were be been being have has had having do does did
    doing will would shall should can could may might must not never there here how why where all both more
    most other such only own same too very just also again once
    """
)
"""Words that hold English sentences together."""

AFTER_NO_DETERMINER = _words(
    """
    i you he she it we they me him us them and or but because if when while until than though although at by
    for from in into of on onto to with without about against is are was were be been am have has had do
    does did will would shall should can could might must not the a an my your his our their who whom
    """
)
"""What cannot follow a determiner in English: where it does so often, the words are in no order."""

FIRST_PERSON = frozenset({"i", "we"})

NEGATIONS = frozenset(
    {"not", "never", "no", "nobody", "none", "nothing", "hardly", "without", "neither", "nor", "cannot"}
)

AUXILIARIES = _words(
    """
    am is are was were be been have has had do does did will would can could should may might must
    """
)

ADVERBS_BEFORE_VERB = _words(
    """
    first then also always usually just only even once later immediately quickly finally afterwards still
    already really simply both all actually directly personally both therefore
    """
)

IRREGULAR_PAST = _words(
    """
    had was were did went got made took gave told said asked found thought knew came left felt kept held
    began wrote ran built brought bought caught taught led met paid put read sat saw sent set showed shown
    spoke spent stood understood won lost drew chose broke drove grew cut let hit dealt rose threw wore woke
    split fixed
    """
)

ACTION_PRESENT = _words(
    """
    start begin test look write check ask add use take make compare measure plan speak tell describe explain
    keep try choose call show give listen write agree run count draw put
    """
)
"""What a speaker says of a habit with an example: "I start from risk"."""

NUMBER_WORDS = _words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half
    dozen first second third fourteenth thirtieth
    """
)

TIME_WORDS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december spring summer autumn winter morning afternoon evening night o'clock
    week weeks month months year years day days hour hours minute minutes yesterday
    """
)

PERSON_WORDS = _words(
    """
    manager boss colleague colleagues customer customers client clients team trainee supplier guest lead
    director chair technician engineer nurse teacher developer users user
    """
)

NEUTRAL = {
    **dict.fromkeys(("he", "she", "they"), "they"),
    **dict.fromkeys(("him", "them", "his", "her", "hers", "their", "theirs"), "their"),
    **dict.fromkeys(("himself", "herself", "themselves", "themself"), "themselves"),
    **dict.fromkeys(("man", "woman", "guy", "lady", "gentleman", "boy", "girl"), "person"),
    **dict.fromkeys(("men", "women", "guys", "ladies", "gentlemen"), "people"),
    **dict.fromkeys(("husband", "wife"), "partner"),
    **dict.fromkeys(("mother", "father", "mum", "dad"), "parent"),
    **dict.fromkeys(("brother", "sister"), "sibling"),
    **dict.fromkeys(("son", "daughter"), "child"),
    **dict.fromkeys(("mr", "mrs", "ms", "miss", "sir", "madam"), ""),
}
"""Words that tell a person's sex, and what stands for them before anything is compared. "Her" is both "him" and "his", so these are one."""

GENERIC_WORDS = _words(
    """
    yes yeah no okay ok well so really very quite rather certainly surely perhaps maybe probably actually
    basically anyway somehow somewhat always often sometimes never ever today nowadays kind kinds sort thing
    things something anything everything way ways lot lots bit many much few little more most less least
    some several various different same other others another one ones time times day days people person
    everybody everyone somebody someone anybody anyone nobody us question questions answer answers ask asked
    asking say says said saying tell tells told telling talk talked think thinks thought believe find found
    feel felt know knows knew mean means want wants wanted like likes liked love loved hope glad happy sorry
    try tries tried look looks looked looking see sees saw seen go goes went going come comes came coming
    get gets got make makes made do does did done have has had give gives gave take takes took put good
    better best bad great nice fine interesting important special general true right sure clear able
    possible difficult easy big small large long short new old opinion view point points side sides example
    examples detail details matter matters fact facts situation situations experience experiences respect
    regard word words end beginning start course here there then now before after again still already even
    though just only also too as well let bore add mention mentioned course life world
    """
)
"""Words that any answer to any question may have."""

SITUATION = re.compile(
    r"\b(at my (last|first|old|current|previous) \w+|in my (last|first|second|old|current|previous|third) \w+|last (year|summer|spring|autumn"
    r"|winter|month|week)|(one|some) (day|night|morning|evening)|once|when i (worked|was|had)|i worked (as|in|at|for)|years? ago"
    r"|there was|in (january|february|march|april|may|june|july|august|september|october|november|december)|on (monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday)|we had|our \w+( \w+)? (was|were|had|lost|became|needed|often|threw)|a (customer|colleague|guest|client|trainee)\b"
    r"|in the \w+ (in|of)|i had a)"
)
TASK = re.compile(
    r"\b(had to|needed to|need to|was responsible|were responsible|my (task|job|goal|role) was|the (problem|goal|aim|task) was|was asked to|asked me to"
    r"|wanted (to|us)|so that|because|disagree\w*|argued|complain\w*|angry|furious|wrong|mistakes?|late|failed|lost|slow|broken"
    r"|deadline|problem|conflict|disagreement|forgot|mixed up|deleted|crashed)\b"
)
RESULT = re.compile(
    r"\b(as a result|in the end|afterwards|after that|since then|ever since|finally|later|now (i|we|the|nobody|always|people)|from then on|by the end"
    r"|it (worked|helped)|worked well|went down|dropped|fell|rose|went from|reduced|saved|shipped|won|finished|delivered|on time|in time|completed|approved"
    r"|satisfied|content|happy|solved|never come back|has not happened|have not|took place|passed|it did|accepted|still done|faster than before)\b"
)

GENERALITIES = re.compile(
    r"\b(very important|really important|is important|important to me|the key|in general|it is essential|essential|passion\w*|is a gift|lifelong|mindset"
    r"|team player|multitasking|under pressure|strengths?|perfectionist|motivated|innovative|i am (a|an|very|always|good|organised|open)"
    r"|i (like|love|believe|think that|always try)|you have to|one has to|people (often )?(like|tell|say)|everybody|best practices|any problem"
    r"|competences?|talent|nature|challenges?|one hundred percent|i can (solve|explain)|eye level|as they say|that is what)\b"
)
"""Phrases that fit every question and say nothing about what somebody did."""

GRADER = re.compile(
    r"\b((ignore|disregard|forget) (the |all |any |your |previous |prior |above |these )*(rubric|instructions?|criteria|guidelines|rules)"
    r"|(full|maximum|top|highest|perfect) (marks?|scores?|rating|points|grade)|(give|award|rate|score|grade|output|assign) (me |this |the |it |a |an )*"
    r"(answer |candidate |response )?(full|maximum|top|highest|perfect|one hundred|ten out|five out|100|10)|out of (one hundred|ten|five|100|10)\b"
    r"|(system|assistant|developer) (message|prompt|instruction)|as an? (ai|language model)|(attention|dear|note to( the)?) (grader|evaluator|scorer|ai|model)"
    r"|for the (evaluation|evaluator|grader|assessment)|perfect answer|passed every criterion|highest (mark|score)|you are (an ai|a grader|the grader))\b"
)
"""Words that speak to the grader in place of the interviewer."""
