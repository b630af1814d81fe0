"""Contract suites: one abstract class a port, inherited by the tests of the fake and of every real adapter."""
