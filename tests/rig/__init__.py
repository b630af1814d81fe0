"""The test rig: instruments that stand in for devices, display and network, and measure what a test claims.

Only the device is simulated: a program under test uses its real PyAudio, V4L2, HTTP and X11. Each instrument is a
context manager; the program gets its `env` (several are merged with `|`):

    with SoundServer() as sound, MicrophoneFeed(sound) as microphone, VirtualCamera(fps=29.5) as camera:
        with SpeakerRecording(sound) as speaker, ChildProcess(command, env=sound.env | camera.env) as program:
            speaker.wait_until_spoken()
            microphone.say(clip.samples()).wait()
            camera.unplug()
            program.finish(timeout_s=30)

In pytest, `fixtures` has them ready made, and `programs.need` skips a test whose program is not installed.
"""
