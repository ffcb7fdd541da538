"""The captions of a session as WebVTT, which players show beside the exported sound."""

from __future__ import annotations

from mindbody.core.timeline import Timeline


def captions_vtt(timeline: Timeline) -> str:
    """All captions as a WebVTT file; its times are those of the timeline."""
    blocks = [f"WEBVTT - {_one_line(timeline.title)}".rstrip(" -")]
    blocks += [
        f"{number}\n{_stamp(line.start_ms)} --> {_stamp(line.end_ms)}\n{_one_line(line.text)}"
        for number, line in enumerate(timeline.captions, 1)
        if line.end_ms > line.start_ms
    ]
    return "\n\n".join(blocks) + "\n"


def _stamp(at_ms: int) -> str:
    minutes, rest_ms = divmod(at_ms, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest_ms // 1000:02}.{rest_ms % 1000:03}"


def _one_line(text: str) -> str:
    """A text as one line, with the signs escaped that mean something in WebVTT."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(escaped.split())
