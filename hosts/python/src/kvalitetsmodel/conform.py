"""Whether this host answers as every other: a digest of the answers to each function's calls in a file.

    python -m kvalitetsmodel.conform [CALLS [ANSWERS]]      of the kit in this wheel where no calls are named
    python -m kvalitetsmodel.conform --report FILE          the kit's report page, with the answers given here

A line of CALLS is a call: the function and its arguments, texts of JSON, with tabs between. ANSWERS becomes a line about
this host and then the hash of each answer. See the kit's README.md.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__, answer

if TYPE_CHECKING:
    from hashlib import _Hash

KIT = files(__package__) / "kit"


def host() -> str:
    """What answers here."""
    return f"kvalitetsmodel {__version__}, Python {platform.python_version()} wasmtime {version('wasmtime')}, {platform.system()} {platform.machine()}"


def answered(calls: Iterable[bytes]) -> tuple[list[str], list[str]]:
    """The digest of each function's answers, `name count sha256`, and the hash of each answer."""
    digests: dict[str, _Hash] = {}
    counts: Counter[str] = Counter()
    each = []
    for line in calls:
        name, *arguments = line.decode().split("\t")
        text = answer(name, *arguments)[0].encode()
        counts[name] += 1
        digests.setdefault(name, sha256()).update(text + b"\n")
        each.append(sha256(text).hexdigest())
    return [f"{name} {counts[name]} {digests[name].hexdigest()}" for name in sorted(digests)], each


def main(arguments: list[str]) -> None:
    is_report = arguments[:1] == ["--report"]
    named = None if is_report or not arguments else Path(arguments[0])
    calls = (KIT / "calls.tsv").read_bytes() if named is None else named.read_bytes()
    digests, each = answered(calls.split(b"\n")[:-1])
    answers = "\n".join([host(), *each]) + "\n"
    if is_report:
        Path(arguments[1]).write_text((KIT / "rapport.html").read_text("utf-8") + answers, "utf-8", newline="\n")
    elif len(arguments) > 1:
        Path(arguments[1]).write_text(answers, "utf-8", newline="\n")
    print("\n".join(digests))


if __name__ == "__main__":
    main(sys.argv[1:])
