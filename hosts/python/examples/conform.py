"""Whether this host answers as every other: a digest of the answers to each function's calls in a file.

A line is a call: the function and its arguments, texts of JSON, with tabs between. See hosts/README.md.
"""

import sys
from hashlib import sha256

import kvalitetsmodel

digests: dict[str, list] = {}
with open(sys.argv[1], "rb") as calls:
    for line in calls:
        name, *arguments = line.rstrip(b"\n").split(b"\t")
        text, _ = kvalitetsmodel.answer(name.decode(), *arguments)
        its = digests.setdefault(name.decode(), [0, sha256()])
        its[0] += 1
        its[1].update(text.encode() + b"\n")
for name, (count, digest) in sorted(digests.items()):
    print(name, count, digest.hexdigest())
