"""A form handler: what <kvalitetsmodel-skema name="vurdering"> and <kvalitetsmodel-sag name="sag"> posted, judged on the
server by the code that judged it in the browser.

A WSGI application; without a server: ``python form.py 2026-03-10 < body``, where the body is what a browser posts.
"""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any
from urllib.parse import parse_qs

import kvalitetsmodel


def handle(body: bytes, today: date) -> tuple[str, str]:
    """The status, and what is answered: the profile of the assessment and the deadlines of the case, a line each."""
    fields = parse_qs(body.decode(), keep_blank_values=True)
    try:
        # As texts, as they came: nothing is lost between the browser and the model.
        profil = kvalitetsmodel.call("profil", fields["vurdering"][0])
        frister = kvalitetsmodel.call("frister", fields["sag"][0], f'"{today}"')
    except KeyError as field:
        return "400 Bad Request", f"Feltet {field} mangler."
    except kvalitetsmodel.KvalitetsmodelError as error:
        # Every problem at once; `error.problems` has each with its path and both languages.
        return "422 Unprocessable Content", str(error)
    return "200 OK", f"{profil}\n{frister}\n"


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    status, text = handle(body, date.today())
    start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
    return [text.encode()]


if __name__ == "__main__":
    status, text = handle(sys.stdin.buffer.read(), date.fromisoformat(sys.argv[1]))
    if status != "200 OK":
        sys.exit(f"{status}\n{text}")
    sys.stdout.buffer.write(text.encode())
