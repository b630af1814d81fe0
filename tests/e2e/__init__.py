"""The whole program as a user calls it: child processes of the command line, with real files and the rig's devices."""
