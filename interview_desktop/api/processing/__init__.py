"""The `processing` interface: recorded interviews become words and scores, watched over a socket."""
