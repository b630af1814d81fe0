"""The talking interviewer of the `avatar` interface, without its HTTP."""
