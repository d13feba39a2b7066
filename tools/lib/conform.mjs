// `conform` of any runtime that has Node's modules, as each host has it (hosts/README.md): the digests of a file of calls.
import { answersOf, digestsOf } from "./calls.mjs";
import { plainDoor } from "./plain-door.mjs";

const { call } = plainDoor();
for (const line of await digestsOf(answersOf(process.argv[2], (...texts) => call(...texts).text))) console.log(line);
