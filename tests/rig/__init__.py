"""The test rig: instruments that stand in for devices, display and network, and measure what a test claims."""
