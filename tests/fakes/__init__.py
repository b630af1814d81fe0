"""Stand-ins for the ports of the core: driven by hand, in virtual time, without Qt or any device."""
