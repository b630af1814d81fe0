"""A place for finished files besides the data folder."""
