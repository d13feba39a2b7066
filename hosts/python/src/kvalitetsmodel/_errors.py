"""The one error of this package."""

import json
from typing import Any, NotRequired, TypedDict


class Message(TypedDict):
    """What is said, in both languages."""

    da: str
    en: str


class Problem(TypedDict):
    """One thing wrong with the input."""

    code: str
    #: Where, as a JSON pointer; empty for the whole input.
    path: str
    message: Message
    params: NotRequired[dict[str, Any]]


class KvalitetsmodelError(ValueError):
    """What cannot be used, with every problem at once.

    ``code`` is ``badInput``, or ``internal`` for a fault in this package, which should be reported.
    """

    def __init__(self, code: str, problems: list[Problem]) -> None:
        self.code = code
        self.problems = problems
        shown = [self._line(problem) for problem in problems[:5]]
        if len(problems) > len(shown):
            shown.append(f"… og {len(problems) - len(shown)} til / and {len(problems) - len(shown)} more")
        super().__init__("\n".join(shown))

    @staticmethod
    def _line(problem: Problem) -> str:
        where = f"{problem['path']}: " if problem["path"] else ""
        return f"{where}{problem['message']['da']} / {problem['message']['en']}"

    @classmethod
    def of(cls, text: bytes) -> "KvalitetsmodelError":
        its = json.loads(text)
        return cls(its["code"], its["problems"])

    @classmethod
    def internal(cls) -> "KvalitetsmodelError":
        message: Message = {
            "da": "En fejl i kvalitetsmodel selv. Meld den gerne, med det input der gav den.",
            "en": "A fault in kvalitetsmodel itself. Please report it, with the input that led to it.",
        }
        return cls("internal", [{"code": "internal", "path": "", "message": message}])
