"""Sound before it is encoded: placed on the clock, and mixed with the machine's voice."""
