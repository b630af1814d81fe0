"""The recording: its time line, the encoder processes, the files of a session and the video that people get.

`recorder` is the front door. Its two threads, `video_track` and `audio_track`, prepare what comes (`pictures`, `sound`) and hand it
to `encoding`; `finishing` makes one MP4 of the files, and `reading` looks into media that is there already.
"""
