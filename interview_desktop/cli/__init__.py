"""The command line. Says one clear sentence when something is wrong, and shows progress only to a person."""
