"""Who decides what is asked next."""
