from tests.rig.fixtures import *  # noqa: F403  # fixtures are found by name in this module
