"""A machine that stands alone with candidates."""
