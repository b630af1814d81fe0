"""Programs of their own, one an engine: a crash, a hang or a licence inside them stays inside them."""
