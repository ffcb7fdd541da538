"""Title and chapters written into an audio file, in the way of each format.

WAV: a `cue ` chunk with labels (`LIST adtl`) and `LIST INFO`, after the samples.
FLAC and Ogg Vorbis: Vorbis comments, CHAPTER001=00:01:30.000 and CHAPTER001NAME=…
(https://wiki.xiph.org/Chapter_Extension). MP3: an ID3v2.3 tag with CHAP and CTOC frames
(https://id3.org/id3v2-chapters-1.0). The sound itself is copied byte for byte.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.sound.chapters import Tags

_COPY_BYTES = 1 << 20
_FLAC_COMMENT, _FLAC_LAST = 4, 0x80
_OGG_CONTINUED, _OGG_HEAD_BYTES, _OGG_MOST_SEGMENTS = 0x01, 27, 255
# Ogg's checksum is zlib's with the bits of each byte, and of the result, the other way round.
_BITS_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def write_tags(source: Path, target: Path, tags: Tags) -> None:
    """Write `source` with tags to `target`; the ending of `target` says the format.

    `source` is a file of that format as `write_sound` writes it. Raises OSError, and KeyError
    for an unknown ending.
    """
    write = _WRITERS[target.suffix.lower()]
    with source.open("rb") as read, target.open("wb") as written:
        write(read, written, tags)


def _wav(read: BinaryIO, written: BinaryIO, tags: Tags) -> None:
    shutil.copyfileobj(read, written, _COPY_BYTES)
    names = [chapter.title.encode() + b"\0" for chapter in tags.chapters]
    starts = [chapter.start_ms * FRAMES_PER_MS for chapter in tags.chapters]
    points = b"".join(
        struct.pack("<II4sIII", number, frame, b"data", 0, 0, frame)
        for number, frame in enumerate(starts, 1)
    )
    labels = b"".join(
        _chunk(b"labl", struct.pack("<I", number) + name) for number, name in enumerate(names, 1)
    )
    title, artist = (text.encode() + b"\0" for text in (tags.title, tags.artist))
    if points:
        written.write(_chunk(b"cue ", struct.pack("<I", len(names)) + points))
        written.write(_chunk(b"LIST", b"adtl" + labels))
    written.write(_chunk(b"LIST", b"INFO" + _chunk(b"INAM", title) + _chunk(b"IART", artist)))
    size = written.tell()
    written.seek(4)
    written.write(struct.pack("<I", size - 8))


def _chunk(id: bytes, body: bytes) -> bytes:
    return id + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _flac(read: BinaryIO, written: BinaryIO, tags: Tags) -> None:
    written.write(read.read(4))
    blocks, vendor = [], b"mindbody"
    last = False
    while not last:
        kind, *size = read.read(4)
        last, kind = bool(kind & _FLAC_LAST), kind & ~_FLAC_LAST
        body = read.read(int.from_bytes(bytes(size), "big"))
        if kind == _FLAC_COMMENT:
            vendor = body[4 : 4 + int.from_bytes(body[:4], "little")]
        else:
            blocks.append((kind, body))
    blocks.append((_FLAC_COMMENT, _vorbis_comment(vendor, tags)))
    for number, (kind, body) in enumerate(blocks, 1):
        mark = kind | (_FLAC_LAST if number == len(blocks) else 0)
        written.write(bytes([mark]) + len(body).to_bytes(3, "big") + body)
    shutil.copyfileobj(read, written, _COPY_BYTES)


def _vorbis_comment(vendor: bytes, tags: Tags) -> bytes:
    comments = [f"TITLE={tags.title}", f"ARTIST={tags.artist}"]
    for number, chapter in enumerate(tags.chapters, 1):
        comments.append(f"CHAPTER{number:03}={_clock(chapter.start_ms)}")
        comments.append(f"CHAPTER{number:03}NAME={chapter.title}")
    fields = [comment.encode() for comment in comments]
    count = struct.pack("<I", len(fields))
    return _counted(vendor) + count + b"".join(map(_counted, fields))


def _counted(field: bytes) -> bytes:
    return struct.pack("<I", len(field)) + field


def _clock(at_ms: int) -> str:
    minutes, rest_ms = divmod(at_ms, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest_ms // 1000:02}.{rest_ms % 1000:03}"


def _ogg(read: BinaryIO, written: BinaryIO, tags: Tags) -> None:
    """The second of Vorbis' three header packets is another; later pages are counted anew."""
    pages = _ogg_pages(read)
    first = next(pages)
    packets: list[bytes] = []
    open_packet, header_pages = b"", 1
    while len(packets) < 2:
        head, lacing, body = next(pages)
        header_pages += 1
        at = 0
        for size in lacing:
            open_packet += body[at : at + size]
            at += size
            if size < 255:
                packets.append(open_packet)
                open_packet = b""
    vendor_bytes = int.from_bytes(packets[0][7:11], "little")
    vendor = packets[0][11 : 11 + vendor_bytes]
    comment = b"\x03vorbis" + _vorbis_comment(vendor, tags) + b"\x01"
    serial = first[0][14:18]
    written.write(_ogg_page(*first))
    number = 1
    for flags, lacing, body, ends in _paged([comment, packets[1]]):
        granule = struct.pack("<q", 0 if ends else -1)
        head = b"OggS\0" + bytes([flags]) + granule + serial + struct.pack("<I", number)
        written.write(_ogg_page(head, lacing, body))
        number += 1
    moved = number - header_pages
    for head, lacing, body in pages:
        counted = int.from_bytes(head[18:22], "little") + moved
        written.write(_ogg_page(head[:18] + struct.pack("<I", counted), lacing, body))


def _ogg_pages(read: BinaryIO) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Each page as its head without checksum (22 bytes), its lacing values and its body."""
    while head := read.read(_OGG_HEAD_BYTES):
        lacing = read.read(head[26])
        yield head[:22], lacing, read.read(sum(lacing))


def _ogg_page(head: bytes, lacing: bytes, body: bytes) -> bytes:
    rest = bytes([len(lacing)]) + lacing + body
    checksum = _ogg_checksum(head + bytes(4) + rest)
    return head + struct.pack("<I", checksum) + rest


def _ogg_checksum(page: bytes) -> int:
    turned = ~zlib.crc32(page.translate(_BITS_TURNED), 0xFFFFFFFF) & 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)


def _paged(packets: Iterable[bytes]) -> Iterator[tuple[int, bytes, bytes, bool]]:
    """Packets as pages: flags, lacing values, body, and whether a packet ends in the page."""
    lacing, body = b"", b""
    for packet in packets:
        lacing += b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255])
        body += packet
    continued = False
    while lacing:
        part, lacing = lacing[:_OGG_MOST_SEGMENTS], lacing[_OGG_MOST_SEGMENTS:]
        size = sum(part)
        yield _OGG_CONTINUED if continued else 0, part, body[:size], min(part) < 255
        body, continued = body[size:], part[-1] == 255


def _mp3(read: BinaryIO, written: BinaryIO, tags: Tags) -> None:
    ids = [b"c%03d\0" % number for number in range(1, len(tags.chapters) + 1)]
    frames = [_text_frame(b"TIT2", tags.title), _text_frame(b"TPE1", tags.artist)]
    if ids:
        # 3: the topmost table, in order.
        contents = b"toc\0" + bytes([3, len(ids)]) + b"".join(ids)
        frames.append(_frame(b"CTOC", contents + _text_frame(b"TIT2", tags.title)))
    for id, chapter in zip(ids, tags.chapters, strict=True):
        # Offsets in bytes are not given: the times hold.
        times = struct.pack(">IIII", chapter.start_ms, chapter.end_ms, 0xFFFFFFFF, 0xFFFFFFFF)
        frames.append(_frame(b"CHAP", id + times + _text_frame(b"TIT2", chapter.title)))
    body = b"".join(frames)
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    written.write(b"ID3\x03\0\0" + size + body)
    shutil.copyfileobj(read, written, _COPY_BYTES)


def _text_frame(id: bytes, text: str) -> bytes:
    return _frame(id, b"\x01" + text.encode("utf-16") + b"\0\0")


def _frame(id: bytes, body: bytes) -> bytes:
    return id + struct.pack(">I", len(body)) + b"\0\0" + body


_Write = Callable[[BinaryIO, BinaryIO, Tags], None]
_WRITERS: dict[str, _Write] = {".wav": _wav, ".flac": _flac, ".ogg": _ogg, ".mp3": _mp3}
