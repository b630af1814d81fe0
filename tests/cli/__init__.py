"""The commands as a user calls them, mostly in a process of their own; nothing of it happens in real time."""
