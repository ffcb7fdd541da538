"""Learn on the screen: the list, each of the ten panels in both languages, and the plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QImage, QTextCharFormat
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.core.exercise import Exercise
from mindbody.core.explainer import DiagramKind, Explainer, plain
from mindbody.core.routine import InTime
from mindbody.explainers import load_explainers, load_sources
from mindbody.library import Library
from mindbody.papers import WHOLE_PLAN, Papers
from mindbody.settings import Settings, ThemeChoice
from mindbody.texts import load_texts
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.reader.blocks import NOT_CHECKED, SourceRow, source_words
from mindbody.ui.reader.diagram import DiagramView
from mindbody.ui.reader.panel import AWAITS_REVIEW, PanelPage, Reading
from mindbody.ui.reader.prose import ProseText
from mindbody.ui.screens.learn.screen import LearnScreen
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import Heading, Label

PANELS = load_explainers()
SOURCES = load_sources()
BY_ID = {panel.id: panel for panel in PANELS}
ALL = [*PANELS, *load_explainers("es")]
PLAN = load_texts().whole_plan

Read = Callable[..., PanelPage]


def reading(library: Library, **more: object) -> Reading:
    known = {entry.id for entry in library.entries()}

    def exercise(id: str) -> Exercise | None:
        return library.exercise(id) if id in known else None

    return Reading(BY_ID, SOURCES, exercise, QLocale("en_GB"), **more)  # type: ignore[arg-type]


def shown(qtbot: QtBot, widget: QWidget, wide: int = 1048, high: int = 800) -> None:
    access.install()
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def learn(qtbot: QtBot, theme: Theme, library: Library) -> LearnScreen:
    screen = LearnScreen(theme, reading(library), PLAN, Papers(None))
    shown(qtbot, screen)
    return screen


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_ten_panels_with_psychotherapy_before_ketamine(learn: LearnScreen) -> None:
    order = list(learn.shelf.rows)
    assert len(order) == 10
    assert order.index("psychotherapy") < order.index("ketamine_how_it_works")
    for id, row in learn.shelf.rows.items():
        assert name_of(row) == BY_ID[id].title
        assert f"{BY_ID[id].reading_minutes} min" in row.accessibleDescription()


@pytest.mark.parametrize("panel", ALL, ids=lambda panel: f"{panel.language}-{panel.id}")
def test_every_word_of_a_panel_is_on_its_page(
    qtbot: QtBot, theme: Theme, library: Library, panel: Explainer
) -> None:
    page = PanelPage(theme, panel, reading(library))
    shown(qtbot, page)
    said = [name_of(w) for kind in (ProseText, Heading) for w in page.findChildren(kind)]
    said += [label.text() for label in page.findChildren(Label)]
    told = " ".join(" ".join(said).split())
    for statement in panel.statements():
        assert statement.text in told
    for question in panel.questions_for_clinic:
        assert question in told
    for source in panel.sources:
        assert source_words(SOURCES[source]) in told


@pytest.mark.parametrize("panel", ALL, ids=lambda panel: f"{panel.language}-{panel.id}")
def test_a_panel_says_when_it_was_reviewed_and_what_is_still_to_be_checked(
    qtbot: QtBot, theme: Theme, library: Library, panel: Explainer
) -> None:
    page = PanelPage(theme, panel, reading(library))
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(Label)]
    review = next(text for text in texts if text.startswith("Last reviewed"))
    assert "22 November 2026" in review
    assert (AWAITS_REVIEW in review) is (not panel.reviewed_by)
    if panel.language == "es":
        assert "todavía no revisada por un profesional clínico" in review
    unchecked = [id for id in panel.sources if not SOURCES[id].checked]
    assert texts.count(NOT_CHECKED) == len(unchecked)
    assert len(page.findChildren(SourceRow)) == len(panel.sources)


def test_headings_prose_and_diagram_are_known_as_what_they_are(
    qtbot: QtBot, theme: Theme, library: Library
) -> None:
    panel = BY_ID["psychotherapy"]
    page = PanelPage(theme, panel, reading(library))
    shown(qtbot, page)
    heading = next(h for h in page.findChildren(Heading) if h.text() == "How well it works")
    assert role_of(heading) is QAccessible.Role.Heading
    prose = page.findChildren(ProseText)[0]
    assert role_of(prose) is QAccessible.Role.StaticText
    assert name_of(prose) == plain(panel.key_points[0])
    diagram = page.findChildren(DiagramView)[0]
    assert role_of(diagram) is QAccessible.Role.Graphic
    assert panel.diagram.alternative in name_of(diagram)
    link = page.contents.links[0]
    assert role_of(link) is QAccessible.Role.Link
    assert name_of(link) == "In short"


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("wide", [640, 792, 1048])
def test_text_keeps_to_its_column_and_nothing_is_cut_off(
    qtbot: QtBot, library: Library, percent: int, wide: int
) -> None:
    theme = Theme(Settings(text_percent=percent))
    page = PanelPage(theme, BY_ID["what_is_ptsd"], reading(library))
    shown(qtbot, page, wide)
    assert page.column.width() <= 680 * max(1.0, percent / 100)
    for widget in [*page.findChildren(ProseText), *page.findChildren(DiagramView)]:
        assert widget.height() >= widget.heightForWidth(widget.width())
        left = widget.mapTo(page, widget.rect().topLeft()).x()
        assert left >= 0
        assert left + widget.width() <= wide
    assert page.scroller.horizontalScrollBar().maximum() == 0


def test_the_side_stands_beside_the_text_only_where_there_is_room(
    qtbot: QtBot, theme: Theme, library: Library
) -> None:
    page = PanelPage(theme, BY_ID["what_is_ptsd"], reading(library))
    shown(qtbot, page, 1048)
    assert page.side.x() > page.column.x()
    page.resize(792, 640)
    qtbot.waitUntil(lambda: page.side.y() > page.column.y() and page.side.x() == page.column.x())


def test_strong_words_are_stronger_and_sources_are_raised_numbers(
    qtbot: QtBot, theme: Theme
) -> None:
    panel = BY_ID["psychotherapy"]
    prose = next(b.prose for b in panel.blocks if hasattr(b, "prose"))
    numbers = {source: n for n, source in enumerate(panel.sources, 1)}
    widget = ProseText(theme, prose, numbers)
    qtbot.addWidget(widget)
    told = widget._layout.text().replace("\xa0", " ")
    assert told.count("ahead of medicine") == 1
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    pieces = widget._layout.formats()
    normal = theme.font(Type.READING).weight()
    assert any(piece.format.font().weight() > normal for piece in pieces)
    assert any(piece.format.verticalAlignment() is raised for piece in pieces)
    assert widget._layout.text().rstrip().endswith(str(numbers["vadod_2023"]))


def test_the_contents_lead_to_each_part(learn: LearnScreen) -> None:
    learn.open_panel("psychotherapy")
    assert learn.panel is not None
    page, seen = learn.panel, []
    for link in page.contents.links:
        link.click()
        seen.append(page.scroller.verticalScrollBar().value())
    assert seen[0] == 0
    assert seen == sorted(seen)
    assert seen[-1] > seen[1] > 0


def test_a_panel_is_opened_read_and_left_by_keys(learn: LearnScreen, qtbot: QtBot) -> None:
    learn.shelf.rows["medicines"].setFocus()
    qtbot.keyClick(learn.shelf.rows["medicines"], Qt.Key.Key_Return)
    assert learn.panel is not None
    assert learn.panel.panel.id == "medicines"
    bar = learn.panel.scroller.verticalScrollBar()
    where = learn.window().focusWidget()
    assert where is learn.panel.back_button
    qtbot.keyClick(where, Qt.Key.Key_Down)
    assert bar.value() == 60
    qtbot.keyClick(where, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(where, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(where, Qt.Key.Key_Escape)
    assert learn.stack.currentWidget() is learn.shelf
    assert learn.window().focusWidget() is learn.shelf.rows["medicines"]


def test_tab_shows_every_control_of_a_panel(learn: LearnScreen, qtbot: QtBot) -> None:
    learn.open_panel("what_is_ptsd")
    page = learn.panel
    assert page is not None
    reached = []
    focus = page.back_button
    while focus not in reached:
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = learn.window().focusWidget()
    assert page.try_card is not None
    wanted = [
        page.back_button,
        page.questions.print_button,
        page.questions.save_button,
        page.try_card.button,
        *page.contents.links,
        page.text_size.smaller,
        page.text_size.larger,
        *page.related.links,
    ]
    assert reached == wanted


def test_related_panels_open_and_text_size_is_asked_for(learn: LearnScreen, qtbot: QtBot) -> None:
    learn.open_panel("what_is_ptsd")
    assert learn.panel is not None
    steps: list[int] = []
    learn.text_step.connect(steps.append)
    learn.panel.text_size.larger.click()
    learn.panel.text_size.smaller.click()
    assert steps == [1, -1]
    learn.panel.related.links[0].click()
    assert learn.panel.panel.id == BY_ID["what_is_ptsd"].related[0]


def test_try_it_carries_the_exercise_in_its_shortest_form(
    learn: LearnScreen, qtbot: QtBot, library: Library
) -> None:
    learn.open_panel("holistic_mind_body")
    assert learn.panel is not None
    assert learn.panel.try_card is not None
    with qtbot.waitSignal(learn.begin) as told:
        learn.panel.try_card.button.click()
    exercise, length = told.args
    assert exercise is library.exercise("resonance_breathing")
    assert isinstance(length, InTime)
    assert length.length_ms >= exercise.limits.shortest_ms


def test_a_panel_without_a_fitting_exercise_offers_none(learn: LearnScreen) -> None:
    learn.open_panel("ketamine_how_it_works")
    assert learn.panel is not None
    assert learn.panel.try_card is None


@pytest.mark.parametrize("look", [ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("kind", DiagramKind)
@pytest.mark.parametrize("wide", [300, 650])
def test_what_a_diagram_measures_is_what_it_draws(
    qtbot: QtBot, look: ThemeChoice, kind: DiagramKind, wide: int
) -> None:
    theme = Theme(Settings(theme=look))
    for panel in [panel for panel in ALL if panel.diagram.kind is kind]:
        view = DiagramView(theme, panel.diagram)
        qtbot.addWidget(view)
        high = view.heightForWidth(wide)
        view.resize(wide, high + 100)
        image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        ground = theme.tokens.surface.rgb()
        below = {image.pixel(x, y) for x in range(20, wide - 20) for y in range(high, high + 60)}
        assert below == {ground}, "nothing is drawn below the height that was asked for"
        inside = {image.pixel(x, high - 40) for x in range(20, wide - 20)}
        inside |= {image.pixel(x, y) for x in range(20, wide - 20, 3) for y in range(30, high, 3)}
        assert len(inside) > 8


def test_the_plan_is_filled_in_by_keys_and_kept(learn: LearnScreen, qtbot: QtBot) -> None:
    assert learn.shelf.plan_row is not None
    learn.shelf.plan_row.click()
    assert learn.plan is not None
    field = learn.window().focusWidget()
    qtbot.keyClicks(field, "CPT with M")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert learn.plan._papers.read(WHOLE_PLAN)["psychotherapy"][0] == "CPT with M"
    qtbot.keyClick(learn.window().focusWidget(), Qt.Key.Key_Escape)
    assert learn.stack.currentWidget() is learn.shelf
    learn.open_plan()
    assert learn.plan.filled()["psychotherapy"][0] == "CPT with M"
    for lines in learn.plan.parts.values():
        for (field,) in lines.fields:
            assert name_of(field)


def test_beside_a_session_there_is_no_plan(qtbot: QtBot, theme: Theme, library: Library) -> None:
    screen = LearnScreen(theme, reading(library))
    qtbot.addWidget(screen)
    assert screen.shelf.plan_row is None
    screen.open_plan()
    assert screen.stack.currentWidget() is screen.shelf


def test_body_text_is_set_for_reading(qtbot: QtBot, theme: Theme) -> None:
    widget = ProseText(theme, PANELS[0].key_points[0], {})
    qtbot.addWidget(widget)
    assert widget.line_px / theme.font(Type.READING).pixelSize() >= 1.5
