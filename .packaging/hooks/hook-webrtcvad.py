"""Replaces the public hook, which asks for the metadata of `webrtcvad`: the wheels come from `webrtcvad-wheels`."""

from PyInstaller.utils.hooks import copy_metadata

datas = copy_metadata("webrtcvad-wheels")
hiddenimports = ["_webrtcvad"]
