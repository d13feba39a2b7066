"""The WebAssembly of the plain door, which imports nothing: texts of JSON in, a text of JSON out."""

import threading
from importlib.resources import files

from wasmtime import Config, Engine, Func, Instance, Memory, Module, Store, Trap, WasmtimeError

from ._errors import KvalitetsmodelError

_lock = threading.Lock()
_compiled: tuple[Engine, Module] | None = None
_own = threading.local()


def _module() -> tuple[Engine, Module]:
    """Compiled once for all threads, when it is first asked for."""
    global _compiled
    with _lock:
        if _compiled is None:
            engine = Engine(Config())
            _compiled = engine, Module(engine, (files(__package__) / "kvalitetsmodel.wasm").read_bytes())
        return _compiled


class _Instance:
    """One for each thread: it has a memory of its own."""

    def __init__(self) -> None:
        engine, module = _module()
        self._store = Store(engine)
        exports = Instance(self._store, module, []).exports(self._store)

        def function(name: str) -> Func:
            its = exports["kvalitetsmodel_" + name]
            assert isinstance(its, Func)
            return its

        memory = exports["memory"]
        assert isinstance(memory, Memory)
        self._memory = memory
        self._alloc, self._release = function("alloc"), function("release")
        self._call, self._free = function("call"), function("free")

    def _put(self, content: bytes) -> int:
        start: int = self._alloc(self._store, len(content)) & 0xFFFFFFFF
        if start == 0:
            # What was put before it is held by an instance that nobody has any more.
            _own.instance = None
            raise MemoryError("kvalitetsmodel: there is no room for so large an argument")
        self._memory.write(self._store, content, start)
        return start

    def call(self, name: str, arguments: list[bytes]) -> tuple[bytes, bool]:
        texts = [name.encode(), *arguments]
        starts = [self._put(text) for text in texts]
        numbers = [number for at in range(1, len(texts)) for number in (starts[at], len(texts[at]))]
        starts.append(self._put(b"".join(number.to_bytes(4, "little") for number in numbers)))
        answer: int = self._call(self._store, starts[0], len(texts[0]), starts[-1], len(arguments)) & 0xFFFFFFFF
        head = self._memory.read(self._store, answer, answer + 12)
        start, length, is_wrong = (int.from_bytes(head[at : at + 4], "little") for at in (0, 4, 8))
        text = bytes(self._memory.read(self._store, start, start + length))
        self._free(self._store, answer)
        for block in starts:
            self._release(self._store, block)
        return text, is_wrong == 1


def answer(name: str, arguments: list[bytes]) -> tuple[bytes, bool]:
    """The answer of a function as the text of its JSON, and whether it is every problem instead."""
    instance: _Instance | None = getattr(_own, "instance", None)
    if instance is None:
        instance = _own.instance = _Instance()
    try:
        return instance.call(name, arguments)
    except (Trap, WasmtimeError) as error:
        # It is in no known state any more: the next call has a new one.
        _own.instance = None
        raise KvalitetsmodelError.internal() from error


def call(name: str, arguments: list[bytes]) -> bytes:
    """The answer of a function as the text of its JSON; raises every problem."""
    text, is_wrong = answer(name, arguments)
    if is_wrong:
        raise KvalitetsmodelError.of(text)
    return text
