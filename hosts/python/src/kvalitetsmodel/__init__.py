"""The quality model for social care supervision, computed by the code that computes in the browser.

Every function is called what it is in the npm package, and gives what it gives there. A case (``sag``)
or an assessment (``vurdering``) is a dict, or the text that a form posted: text is handed on as it is, so
that nothing of it is lost on the way. A day is a ``datetime.date`` or ``"YYYY-MM-DD"``; nothing here looks at a
clock. What cannot be used raises ``KvalitetsmodelError``, which has every problem.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date as _date
from typing import Any, Literal, TypeAlias

from . import types
from ._engine import answer as _answered
from ._engine import call as _call
from ._errors import KvalitetsmodelError, Message, Problem

__version__ = "0.1.0"

#: A result: plain data, as the npm package describes it.
Result: TypeAlias = dict[str, Any]
#: A case: its data, or the text of its JSON.
Sag: TypeAlias = types.Sag | Mapping[str, Any] | str | bytes
#: An assessment, in the same two ways.
Vurdering: TypeAlias = types.Vurdering | Mapping[str, Any] | str | bytes
#: A day.
Day: TypeAlias = _date | str
Area: TypeAlias = Literal["tilbud", "plejefamilier"]
Method: TypeAlias = Literal["nested", "flat"]
Party: TypeAlias = Literal["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"]


def call(name: str, *arguments: str | bytes | None) -> str:
    """Calls a function by its name with texts of JSON (``None``: left out), and gives the text of its answer.

    The same bytes as ``JSON.stringify`` makes of what the npm package gives.
    """
    return _call(name, [_bytes(argument) for argument in arguments]).decode()


def answer(name: str, *arguments: str | bytes | None) -> tuple[str, bool]:
    """The same without raising: the text, and whether it is every problem instead of an answer."""
    text, is_wrong = _answered(name, [_bytes(argument) for argument in arguments])
    return text.decode(), is_wrong


def _bytes(text: str | bytes | None) -> bytes:
    if text is None:
        return b""
    # Half of a character has no UTF-8: it is what it is in JavaScript.
    return text if isinstance(text, bytes) else re.sub("[\ud800-\udfff]", "\ufffd", text).encode()


def _document(value: Any) -> bytes:
    return _bytes(value) if isinstance(value, str | bytes) else _data(value)


def _data(value: Any) -> bytes:
    return _bytes(json.dumps(value.isoformat() if isinstance(value, _date) else value, allow_nan=False))


def _options(**options: Any) -> bytes:
    given = {name: value for name, value in options.items() if value is not None}
    return _data(given) if given else b""


def _answer(name: str, *arguments: bytes) -> Any:
    return json.loads(_call(name, list(arguments)))


def models() -> list[Result]:
    """Every built-in version of the model, by area and then by time."""
    return list(_answer("models"))


def model_for(area: Area, date: Day) -> Result:
    """The version that applies to an area on a day."""
    return dict(_answer("modelFor", _data(area), _data(date)))


def load_model(model: Mapping[str, Any] | str | bytes) -> Result:
    """A model of one's own, checked in full, to be used as ``model`` of the other functions."""
    return dict(_answer("loadModel", _document(model)))


def overlay(model: Mapping[str, Any] | str | bytes, words: Mapping[str, Any] | str | bytes) -> Result:
    """A model with other words over its labels."""
    return dict(_answer("overlay", _document(model), _document(words)))


def profil(vurdering: Vurdering, *, method: Method | None = None, model: Mapping[str, Any] | None = None) -> Result:
    """The profile of an assessment."""
    return dict(_answer("profil", _document(vurdering), _options(method=method, model=model)))


def check(vurdering: Vurdering, *, model: Mapping[str, Any] | None = None) -> list[Problem]:
    """Every problem of an assessment; none where it can be read."""
    return list(_answer("check", _document(vurdering), _options(model=model)))


def findings(vurdering: Vurdering, *, model: Mapping[str, Any] | None = None) -> Result:
    """What there is to look at in an assessment."""
    return dict(_answer("findings", _document(vurdering), _options(model=model)))


def compare(
    before: Vurdering,
    after: Vurdering,
    *,
    method: Method | None = None,
    model: Mapping[str, Any] | None = None,
    before_model: Mapping[str, Any] | None = None,
) -> Result:
    """Two assessments side by side, the earlier one first."""
    options = _options(method=method, model=model, beforeModel=before_model)
    return dict(_answer("compare", _document(before), _document(after), options))


def frister(sag: Sag, today: Day, *, partial: bool = False) -> Result:
    """Every deadline that follows from a case; with ``partial`` beside its problems, which else are raised."""
    return dict(_answer("frister", _document(sag), _data(today), _options(partial=partial or None)))


def aarshjul(sag: Sag, year: int, today: Day, *, partial: bool = False) -> Result:
    """The dates of a year that the law fixes."""
    return dict(_answer("aarshjul", _document(sag), _data(year), _data(today), _options(partial=partial or None)))


def kalender(
    sag: Sag,
    today: Day,
    *,
    years: Sequence[int] = (),
    language: Literal["da", "en"] | None = None,
    days_before: Sequence[int] | None = None,
) -> str:
    """The deadlines of a case, and its yearly wheels, as a calendar file (iCalendar)."""
    days = None if days_before is None else list(days_before)
    options = _options(years=list(years) or None, language=language, daysBefore=days)
    return str(_answer("kalender", _document(sag), _data(today), options))


def in_words(step: Mapping[str, Any]) -> Message:
    """A step of a deadline's trace, in both languages."""
    its: Message = _answer("inWords", _data(step))
    return its


def rules_on(date: Day) -> list[Result]:
    """Every rule as it stood on a day."""
    return list(_answer("rulesOn", _data(date)))


def helligdage(year: int) -> list[Result]:
    """The days of a year on which offices are closed."""
    return list(_answer("helligdage", _data(year)))


def socialtilsyn(sag: Sag, today: Day, *, partial: bool = False) -> Result:
    """Which socialtilsyn a case is under on a day."""
    return dict(_answer("socialtilsyn", _document(sag), _data(today), _options(partial=partial or None)))


def meaning(kind: str, party: Party, date: Day) -> Result | None:
    """What the law makes of an event on its day; ``None`` where it calls for nothing."""
    its: Result | None = _answer("meaning", _data(kind), _data(party), _data(date))
    return its


def tjekliste_after(kind: str, party: Party) -> Result | None:
    """The checklist after an event; ``None`` where none belongs to it."""
    its: Result | None = _answer("tjeklisteAfter", _data(kind), _data(party))
    return its


def own_models(sag: Sag) -> list[Result]:
    """The models of one's own that a case keeps, checked in full."""
    return list(_answer("ownModels", _document(sag)))


def _of_a_case(name: str, sag: Sag, today: Day, partial: bool, **models: Mapping[str, Any] | None) -> Result:
    return dict(_answer(name, _document(sag), _data(today), _options(**models, partial=partial or None)))


def risiko(sag: Sag, today: Day, *, model: Mapping[str, Any] | None = None, partial: bool = False) -> Result:
    """A proposed risk category, with every reason."""
    return _of_a_case("risiko", sag, today, partial, model=model)


def risikomodeller() -> list[Result]:
    """The shipped risk models."""
    return list(_answer("risikomodeller"))


def load_risikomodel(model: Mapping[str, Any] | str | bytes) -> Result:
    """A risk model of one's own, checked in full."""
    return dict(_answer("loadRisikomodel", _document(model)))


def dialogforloeb(sag: Sag, today: Day, *, model: Mapping[str, Any] | None = None, partial: bool = False) -> Result:
    """A dialogforløb, looked over."""
    return _of_a_case("dialogforloeb", sag, today, partial, model=model)


def opfoelgningsplan(sag: Sag, today: Day, *, model: Mapping[str, Any] | None = None, partial: bool = False) -> Result:
    """The plan for the follow-up of an approval."""
    return _of_a_case("opfoelgningsplan", sag, today, partial, model=model)


def verificering(
    sag: Sag,
    today: Day,
    *,
    model: Mapping[str, Any] | None = None,
    drift_model: Mapping[str, Any] | None = None,
    partial: bool = False,
) -> Result:
    """What an approval expected, beside the first assessment in operation."""
    return _of_a_case("verificering", sag, today, partial, model=model, driftModel=drift_model)


def handleplan(sag: Sag, today: Day, *, model: Mapping[str, Any] | None = None, partial: bool = False) -> Result:
    """The plan for what demands action."""
    return _of_a_case("handleplan", sag, today, partial, model=model)


def maalbar(text: str) -> list[Result]:
    """What makes an answer measurable."""
    return list(_answer("maalbar", _data(text)))


def process_word(word_list: str, word: str) -> Message:
    """A word of the supervision process, in both languages."""
    its: Message = _answer("processWord", _data(word_list), _data(word))
    return its


__all__ = [
    "KvalitetsmodelError",
    "Message",
    "Problem",
    "Result",
    "types",
    "aarshjul",
    "answer",
    "call",
    "check",
    "compare",
    "dialogforloeb",
    "findings",
    "frister",
    "handleplan",
    "helligdage",
    "in_words",
    "kalender",
    "load_model",
    "load_risikomodel",
    "maalbar",
    "meaning",
    "model_for",
    "models",
    "opfoelgningsplan",
    "overlay",
    "own_models",
    "process_word",
    "profil",
    "risiko",
    "risikomodeller",
    "rules_on",
    "socialtilsyn",
    "tjekliste_after",
    "verificering",
]
