"""The words of the page about sounds."""

from __future__ import annotations

TITLE = "Sounds"
ABOUT = "What is heard in the background, and how loud each kind of sound is."
BACK = "Back"
BACKGROUND = "Background"
NONE = "None"
HEAR, HUSH = "Hear it", "Stop listening"
DELETE, UNDO = "Delete", "Undo"
DELETED = "“{title}” will be deleted when you leave this page."
OWN = "A sound of your own"
OWN_ABOUT = (
    "A WAV, FLAC, OGG or MP3 file from 2 seconds to 60 minutes. A copy is kept on this computer, "
    "encrypted, and made soft where it is loud. Your file stays as it is."
)
ADD, STOP = "Choose a file", "Stop"
ADDING = "Being taken in."
ADDED = "“{title}” is there now."
STOPPED = "Stopped. Nothing was taken in."
LEVELS = "How loud"
VOICE, TONES = "Voice", "Tones"
KINDS = "Sound files (*.wav *.flac *.ogg *.mp3)"
