// A merge that was left half done is not published: its marks in a page of documentation break no build.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { root } from "../../tools/lib/paths.mjs";

test("no file that git knows has the marks of a merge", () => {
  // Put together, or this file would be found.
  const marks = `^(${"<".repeat(7)}|${">".repeat(7)}) `;
  const { status, stdout } = spawnSync("git", ["grep", "-nIE", marks], { cwd: root, encoding: "utf8" });
  // What git grep ends with where it finds nothing.
  assert.equal(status, 1, stdout);
});
