import sys

from tests.rig.fixtures import *  # noqa: F403  # fixtures are found by name in this module

if sys.platform == "win32":
    collect_ignore_glob = ["test_*.py"]  # the rig stands in for Linux devices; tests that need it skip there
