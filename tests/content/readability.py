"""How hard a text is to read, from its sentences, words and syllables."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_IRREGULAR = {"guideline": 2, "guidelines": 2, "idea": 3, "area": 3, "someone": 2, "sometimes": 2}
_SPANISH_NUCLEUS = re.compile(r"[iuü]?[aeoáéó][iuü]?|[íú]|[iuüy]+", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """The words of a text; figures are not counted."""
    return _WORD.findall(text)


def english_syllables(word: str) -> int:
    """Syllables of an English word, by groups of vowels; short forms are spelt out."""
    if word.isupper() and len(word) <= 5:
        return len(word)
    plain = word.lower().replace("'", "").replace("’", "")
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    groups = len(re.findall(r"[aeiouy]+", plain))
    groups += bool(re.search(r"[^cstgx]i(?:a|o)|sm$|thm$", plain))
    if re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouylscxzg]es$|[aeiou]les?$", plain):
        groups -= 1
    return max(1, groups)


def flesch_kincaid_grade(sentences: Sequence[str]) -> float:
    """US school grade (Kincaid et al. 1975): 0.39 words/sentence + 11.8 syllables/word − 15.59."""
    words = [word for sentence in sentences for word in words_of(sentence)]
    syllables = sum(english_syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def spanish_syllables(word: str) -> int:
    """Syllables of a Spanish word: one for each vowel or diphthong."""
    if word.isupper() and len(word) <= 5:
        return len(word)
    plain = re.sub(r"([gq])u([eiéí])", r"\1\2", word.lower())
    plain = re.sub(r"y(?=[aeiouáéíóú])", "ll", plain)
    return max(1, len(_SPANISH_NUCLEUS.findall(plain)))


def fernandez_huerta(sentences: Sequence[str]) -> float:
    """Ease of Spanish text, 0 to 100 (Fernández Huerta 1959): 206.84 − 60 P − 1.02 F.

    P is syllables per word, F words per sentence; 60 to 70 is read as ordinary prose.
    """
    words = [word for sentence in sentences for word in words_of(sentence)]
    syllables = sum(spanish_syllables(word) for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / len(sentences)
