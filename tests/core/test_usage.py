"""What calls of a language model cost, and that nothing is said that is not known."""

from interview_desktop.core.usage import Prices, Usage


def test_calls_add_up_and_cost_what_each_side_costs() -> None:
    both = Usage(1, 1_000_000, 200_000) + Usage(2, 500_000, 0, 1)
    assert both == Usage(3, 1_500_000, 200_000, 1)
    assert both.cost(Prices(0.1, 2.0)) == 0.15 + 0.4


def test_people_are_told_what_is_not_known() -> None:
    told = Usage(4, 900, 100).told(None)
    assert "1000 tokens" in told
    assert "no prices are set" in told
    assert Usage(4, 900_000, 100_000).told(Prices(1, 1, "EUR")).endswith("cost 1.0000 EUR")
    assert "at least 1.0000 EUR" in Usage(4, 900_000, 100_000, 1).told(Prices(1, 1, "EUR"))
