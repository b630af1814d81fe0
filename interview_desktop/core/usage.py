"""What a language model was asked for, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prices:
    """What a service asks for a million tokens."""

    prompt: float
    """For a million tokens of what it reads."""
    answer: float
    """For a million tokens of what it writes."""
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class Usage:
    """Calls of a language model and the tokens they took."""

    calls: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    untold: int = 0
    """Calls of which nobody knows the tokens: they failed, or the service does not say."""

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.calls + other.calls,
            self.prompt_tokens + other.prompt_tokens,
            self.answer_tokens + other.answer_tokens,
            self.untold + other.untold,
        )

    def cost(self, prices: Prices) -> float:
        """Money in the currency of the prices; calls whose tokens nobody knows are not in it."""
        return (self.prompt_tokens * prices.prompt + self.answer_tokens * prices.answer) / 1_000_000

    def told(self, prices: Prices | None) -> str:
        """One sentence for people, without its full stop."""
        tokens = self.prompt_tokens + self.answer_tokens
        text = f"{self.calls} calls of the language model took {tokens} tokens"
        if prices is None:
            text += "; what they cost is not known, because no prices are set"
        else:
            least = "at least " if self.untold else ""
            text += f" and cost {least}{self.cost(prices):.4f} {prices.currency}"
        return text + (f"; the tokens of {self.untold} calls are not known" if self.untold else "")
