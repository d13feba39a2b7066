// The deadlines by urgency. What is met stands last, folded.
import { type Child, h, heading } from "../shared/dom.js";
import { byUrgency, type Entry, statuses } from "./entry.js";
import { one } from "./one.js";
import type { Saying } from "./say.js";

export function list(say: Saying, uid: string, level: number, entries: readonly Entry[]): Child {
  const { text } = say;
  const groups = statuses.map((status) => ({
    status,
    title: text.groups[status],
    entries: entries.filter(({ frist }) => frist.status === status).sort(byUrgency),
  }));
  return h(
    "section",
    { class: "kvm-list" },
    heading(level, null, text.list),
    groups.map((group) => {
      if (group.entries.length === 0) return null;
      const title = `${group.title} (${group.entries.length})`;
      const items = h(
        "ul",
        { class: "nobullet-list kvm-frister" },
        group.entries.map((entry) => one(say, uid, entry)),
      );
      if (group.status !== "met") return [heading(level + 1, null, title), items];
      return h(
        "details",
        { class: "details", id: `${uid}-met` },
        h("summary", { class: "details-summary" }, title),
        h("div", { class: "details-text" }, items),
      );
    }),
  );
}
