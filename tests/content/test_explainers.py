"""The panels as they ship, and what the reader of their format refuses."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.explainer import (
    Bullets,
    Callout,
    CalloutKind,
    DiagramPlace,
    Explainer,
    Heading,
    Mark,
    Paragraph,
    Run,
    plain,
    split_statements,
)
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.explainers import (
    load_explainers,
    load_sources,
    parse_blocks,
    parse_explainer,
    parse_prose,
)
from mindbody.strict_toml import CONTENT_FOLDER
from tests.content.readability import english_syllables, flesch_kincaid_grade
from tests.content.words import NOWHERE, found

ORDER = (
    "what_is_ptsd",
    "psychotherapy",
    "medicines",
    "ketamine_how_it_works",
    "ketamine_for_ptsd",
    "ketamine_right_for_you",
    "therapy_alongside",
    "supportive_environment",
    "holistic_mind_body",
    "seeking_help_and_recovery",
)
EXERCISES = frozenset(
    {
        "resonance_breathing",
        "resonance_assessment",
        "diaphragmatic_breathing",
        "breathing_retraining_pe",
        "extended_exhale",
        "cyclic_sighing",
        "box_breathing",
        "four_seven_eight",
        "pmr",
        "autogenic_training",
        "body_scan",
        "mindful_breathing",
        "breath_counting",
        "grounding_54321",
        "physical_grounding",
        "mental_grounding",
        "sensory_orienting",
        "three_minute_breathing_space",
        "stop_practice",
        "leaves_on_a_stream",
        "open_monitoring",
        "rain",
        "loving_kindness",
        "self_compassion_break",
        "mantram_repetition",
        "calm_place",
        "containment_imagery",
        "bilateral_tapping",
        "mindful_walking",
        "gentle_stretch",
        "sleep_wind_down",
        "imagery_rehearsal",
    }
)
# A sentence with a figure, or that leans on research or an authority, names its source.
CLAIM = re.compile(
    r"\d|\bguideline|\btrial|\bstudies\b|\bstudy\b|\breview\b|\bapproved\b|\brecommend"
    r"|\bagency\b|\boff-label\b|\bproof\b.*\blimited\b",
    re.IGNORECASE,
)
CLINIC_OR_BOOKING = re.compile(r"https?:|www\.|\bbook (?:now|a|an)\b|\bcall us\b|@", re.IGNORECASE)

ENGLISH = load_explainers("en")
SOURCES = load_sources()
each_panel = pytest.mark.parametrize("panel", ENGLISH, ids=lambda panel: panel.id)


def words(panel: Explainer) -> str:
    spoken = [statement.text for statement in panel.statements()]
    drawn = [panel.diagram.title, panel.diagram.alternative]
    drawn += [f"{item.label} {item.detail}" for item in panel.diagram.items]
    return " ".join([*spoken, *drawn, *panel.questions_for_clinic])


def test_ten_panels_in_the_order_that_puts_psychotherapy_before_ketamine() -> None:
    assert tuple(panel.id for panel in ENGLISH) == ORDER
    assert [panel.order for panel in ENGLISH] == list(range(1, 11))


@each_panel
def test_reading_time_is_the_one_of_its_words(panel: Explainer) -> None:
    assert panel.reading_minutes == panel.minutes_to_read
    assert 2 <= panel.reading_minutes <= 4


@each_panel
def test_words_are_plain_enough_for_a_reader_of_fourteen(panel: Explainer) -> None:
    assert flesch_kincaid_grade([s.text for s in panel.statements()]) <= 9


@each_panel
def test_every_claim_names_a_source_that_is_listed(panel: Explainer) -> None:
    headings = {block.text for block in panel.blocks if isinstance(block, Heading)}
    bare = [
        statement.text
        for statement in panel.statements()
        if CLAIM.search(re.sub(r"PC-PTSD-5|\bNG116\b", "", statement.text))
        and not statement.sources
        and statement.text not in headings | {panel.title}
        and not statement.text.endswith("?")
    ]
    assert bare == []
    assert set(panel.sources) <= set(SOURCES)


@each_panel
def test_no_word_that_promises_praises_or_commands(panel: Explainer) -> None:
    assert list(found(NOWHERE, words(panel))) == []
    assert CLINIC_OR_BOOKING.search(words(panel)) is None


@each_panel
def test_panel_is_whole(panel: Explainer) -> None:
    assert 3 <= len(panel.key_points) <= 5
    assert 3 <= len(panel.questions_for_clinic) <= 6
    assert all(question.rstrip().endswith("?") for question in panel.questions_for_clinic)
    assert panel.id not in panel.related
    assert panel.related
    assert panel.try_exercise in EXERCISES | {""}
    assert any(isinstance(b, Callout) and b.kind is not CalloutKind.NOTE for b in panel.blocks)
    assert panel.last_reviewed == date(2026, 11, 22)


@each_panel
def test_diagram_can_be_told_in_one_sentence(panel: Explainer) -> None:
    assert panel.diagram.alternative.endswith(".")
    assert len(split_statements((Run(panel.diagram.alternative),))) == 1
    told = panel.diagram.alternative
    for item in panel.diagram.items:
        assert item.value is None or f"{item.value:g}" in told


def test_every_source_is_cited_and_can_be_looked_up() -> None:
    cited = {source for panel in ENGLISH for source in panel.sources}
    assert cited == set(SOURCES)
    for source in SOURCES.values():
        assert source.address.startswith("https://")
        assert source.year or not source.doi
        assert re.fullmatch(r"10\.\d{4,}/\S+", source.doi) or not source.doi


def test_ketamine_is_never_louder_than_psychotherapy() -> None:
    by_id = {panel.id: panel for panel in ENGLISH}
    evidence = words(by_id["ketamine_for_ptsd"])
    assert plain(by_id["ketamine_for_ptsd"].key_points[0]).startswith("The guideline of 2023 sugg")
    assert "largest trial found no clear effect" in evidence
    assert "off-label" in evidence
    for name in ("ketamine_how_it_works", "ketamine_for_ptsd", "ketamine_right_for_you"):
        assert re.search(r"suggests against", words(by_id[name]))
        assert by_id[name].related[0] == "psychotherapy"
        assert by_id[name].order > by_id["psychotherapy"].order
    for panel in ENGLISH:
        assert "mg/kg" not in words(panel)


def test_benzodiazepines_are_never_named_without_the_warning_about_stopping() -> None:
    for panel in ENGLISH:
        text = words(panel).lower()
        if "benzodiazepine" in text:
            assert "recommended against" in text
            assert "do not stop it suddenly" in text
            assert "person who prescribes it" in text


def written() -> str:
    return (CONTENT_FOLDER / "explainers" / "medicines.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "place", "reason"),
    [
        ("+++\nformat", "format", "line 1", "front matter"),
        ('id = "medicines"', 'id = "other"', "id", "name of the file"),
        ("order = 3", 'order = "3"', "order", "int"),
        ("order = 3", "order = 3\nextra = 1", "", "extra"),
        ("order = 3", "order = = 3", "", "TOML"),
        ("[^vadod_2023]", "[^nowhere]", "sources", "nowhere"),
        ('"nice_2018", ', '"nice_2018", "spare", ', "sources", "never cited"),
        ("[diagram]\n\n## What", "## What", "body", "[diagram]"),
        ("Some people use both.", "Some <b>people</b> use both.", "line", "'<'"),
        ("## Recommended\n", "# Recommended\n", "line", "heading"),
        ("> [balance]", "> [loud]", "line", "callout"),
        ('kind = "steps"', 'kind = "bars"', "diagram.items", "does not fit"),
        ('kind = "steps"', 'kind = "pie"', "diagram.kind", "pie"),
        ('kind = "steps"', 'kind = "steps"\nwhole = 10', "diagram.whole", "whole"),
        ("items = [", "items = []\nspare = [", "diagram", "spare"),
    ],
)
def test_a_wrong_file_is_refused_with_file_place_reason_and_hint(
    old: str, new: str, place: str, reason: str
) -> None:
    text = written()
    assert old in text
    with pytest.raises(InvalidFile) as refusal:
        parse_explainer(text.replace(old, new, 1), "medicines.md")
    fault = refusal.value
    if place == "line":
        place = f"line {text[: text.index(old)].count(chr(10)) + 1}"
    assert (fault.file, fault.place) == ("medicines.md", place)
    assert reason in fault.reason
    assert fault.hint


PEOPLE = (CONTENT_FOLDER / "explainers" / "what_is_ptsd.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("value = 70", "value = 101", "diagram.items"),
        ("value = 70", "value = -1", "diagram.items"),
        ("whole = 100\n", "", "diagram.whole"),
        ('  { label = "have PTSD at some time in their life", value = 4 },\n', "", "diagram.items"),
    ],
)
def test_a_diagram_that_cannot_be_drawn_is_refused(old: str, new: str, place: str) -> None:
    assert old in PEOPLE
    with pytest.raises(InvalidFile) as refusal:
        parse_explainer(PEOPLE.replace(old, new, 1), "what_is_ptsd.md")
    assert refusal.value.place == place


def test_a_list_item_goes_on_over_lines() -> None:
    (bullets,) = parse_blocks("- One\n  and more\n- Two\n", "x.md")
    assert isinstance(bullets, Bullets)
    assert [plain(item) for item in bullets.items] == ["One and more", "Two"]


def test_a_newer_format_asks_for_a_newer_app() -> None:
    text = written().replace("format = 1", "format = 2\nnovelty = true", 1)
    with pytest.raises(UnsupportedVersion, match="format 2"):
        parse_explainer(text, "medicines.md")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('related = ["psychotherapy"', 'related = ["nowhere"', "'nowhere' is not known"),
        ('id = "nice_2018"', 'id = "nice_2019"', "'nice_2018' is not known"),
        ('url = "https://www.nice.org.uk/guidance/ng116"', "", "doi or a url"),
        ('id = "dsm5tr_2022"', 'id = "nice_2018"', "stands twice"),
    ],
)
def test_panels_and_sources_must_fit_together(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    (tmp_path / "explainers").mkdir()
    for path in [*CONTENT_FOLDER.glob("explainers/*.md"), CONTENT_FOLDER / "sources.toml"]:
        changed = path.read_text(encoding="utf-8").replace(old, new)
        (tmp_path / path.relative_to(CONTENT_FOLDER)).write_text(changed, encoding="utf-8")
    with pytest.raises(InvalidFile) as refusal:
        load_explainers("en", tmp_path)
    assert reason in refusal.value.reason
    assert refusal.value.file


def test_a_missing_list_of_sources_is_a_fault_of_the_files(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match=r"sources\.toml"):
        load_sources(tmp_path)


def test_a_mark_belongs_to_the_sentence_before_it() -> None:
    prose = parse_prose("One. **Two** of 3.5 people.[^a][^b] Three?[^c] four", "x.md", "line 1")
    parts = [(statement.text, statement.sources) for statement in split_statements(prose)]
    assert parts == [
        ("One.", ()),
        ("Two of 3.5 people.", ("a", "b")),
        ("Three?", ("c",)),
        ("four", ()),
    ]


def test_blocks_come_in_the_order_of_the_file() -> None:
    panel = next(panel for panel in ENGLISH if panel.id == "psychotherapy")
    assert isinstance(panel.blocks[0], Paragraph)
    assert isinstance(panel.blocks[1], Heading)
    after = panel.blocks[panel.blocks.index(DiagramPlace()) + 1]
    assert isinstance(after, Paragraph)
    assert any(isinstance(piece, Mark) for piece in after.prose)


@given(st.text(max_size=60))
def test_any_damage_gives_only_our_own_error(noise: str) -> None:
    text = written()
    for damaged in (noise, noise + text, text + "\n\n" + noise, text.replace("order = 3", noise)):
        try:
            parse_explainer(damaged, "medicines.md")
        except InvalidFile as fault:
            assert fault.reason


@given(st.lists(st.sampled_from(["Plain words. ", "**strong** ", "[^a]", "3.5 "]), max_size=8))
def test_statements_keep_every_word_and_every_mark(parts: list[str]) -> None:
    prose = parse_prose("".join(parts), "x.md", "line 1")
    statements = split_statements(prose)
    kept = " ".join(statement.text for statement in statements).split()
    assert kept == plain(prose).split()
    marks = [source for statement in statements for source in statement.sources]
    assert marks == ["a"] * parts.count("[^a]")


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("people", 2),
        ("therapy", 3),
        ("psychotherapy", 5),
        ("medicine", 3),
        ("recommended", 4),
        ("started", 2),
        ("studies", 2),
        ("used", 1),
        ("PTSD", 4),
    ],
)
def test_syllables_are_counted_as_spoken(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


# What the clinical references say is to be read again, or mark as not settled.
TO_BE_READ_AGAIN = ("vadod_2023", "dadabayev_2020")


@pytest.mark.parametrize("id", TO_BE_READ_AGAIN)
def test_what_is_not_settled_is_not_shown_as_checked(id: str) -> None:
    assert not load_sources()[id].checked


@pytest.mark.parametrize("folder", ["", "es"])
def test_what_one_trial_compared_with_is_not_told(folder: str) -> None:
    """The comparison drug of the trial of 2020 is not settled."""
    told = (CONTENT_FOLDER / "explainers" / folder / "ketamine_for_ptsd.md").read_text("utf-8")
    assert "2020" in told
    assert not re.search(r"ketorolac|midazolam|pain drug|contra el dolor", told, re.IGNORECASE)


def said_in(panel_id: str, *sources: str) -> str:
    """What a panel says with these sources behind it."""
    panel = next(panel for panel in ENGLISH if panel.id == panel_id)
    told = (one for one in panel.statements() if set(one.sources) & set(sources))
    return " ".join(statement.text for statement in told)


@pytest.mark.parametrize(
    ("panel", "sources", "facts"),
    [
        ("holistic_mind_body", ["kearney_2021"], ["184 veterans", "no worse than", "CPT"]),
        ("holistic_mind_body", ["bormann_2018"], ["173 veterans", "59 of 100", "40 of 100"]),
        ("holistic_mind_body", ["zaccari_2023"], ["ten weekly group sessions", "as well as CPT"]),
        ("supportive_environment", ["blais_2021"], ["military", "stronger"]),
        ("psychotherapy", ["ncptsd_treatment"], ["8 to 15 sessions", "about 12 sessions"]),
    ],
)
def test_facts_of_the_clinical_content_stand_with_their_source(
    panel: str, sources: list[str], facts: list[str]
) -> None:
    told = said_in(panel, *sources)
    assert [fact for fact in facts if fact not in told] == []


def test_a_warning_goes_no_further_than_its_source() -> None:
    """What the source says of benzodiazepines is said of them alone."""
    (panel,) = (panel for panel in ENGLISH if panel.id == "medicines")
    for statement in panel.statements():
        if "suddenly" in statement.text and statement.sources:
            assert "benzodiazepine" in statement.text
            assert statement.sources == ("fda_benzodiazepines_2020",)


def test_a_paper_is_cited_by_its_doi() -> None:
    """The others are pages of authorities, which have none."""
    authorities = ("nice.org.uk", "psychiatry.org", "va.gov", "who.int", "fda.gov", "nhs.uk")
    for source in SOURCES.values():
        host = re.sub(r"^https://(?:www\.)?|/.*$", "", source.url)
        assert source.doi or host.endswith(authorities), source.id
