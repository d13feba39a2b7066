"""An independent reckoning of decisions, the requests and the complaints over each, and what Ankestyrelsen decided.

Reads a case a line, as JSON, and writes what follows. Written from the texts of forvaltningsloven §§ 17, 20 and 23,
retssikkerhedsloven §§ 50, 57, 67, 68 and 72, BEK 861/2025 §§ 11 and 13, lov om socialtilsyn § 19 and BEK 1560/2025 § 7; nothing
is taken from the crate but the calendar that deadlines.py has written once more. Standard library only.

A case has one decision or two. What names its decision says nothing of the other, so that each is reckoned by itself. A
complaint that names neither (`loose`) and fits both is over none of them, and it is asked which.
Of several complaints over one decision the first to come suspends (§ 19, stk. 2); each is late or not by its own day.

    python3 tests/oracle/klage.py < cases
"""

import copy
import datetime as dt
import json
import sys

from deadlines import DAY, LAW_ALONE, received, received_first, roll

SUSPENDS_FROM = dt.date(2017, 1, 1)  # LOV 1544/2016: § 19, stk. 2
PASSED_ON_FROM = dt.date(2025, 7, 1)  # BEK 861/2025 § 13, stk. 1
PORTAL_FROM = dt.date(2026, 1, 1)  # BEK 1560/2025
FOUR_WEEKS = 28 * DAY
AT_LEAST = 14


def day(text):
    return None if text is None else dt.date.fromisoformat(text)


def came(event):
    """The day a letter, or a message, came to the party: the earliest that it can be, and the one presumed."""
    shown = day(event.get("received"))
    if shown:
        return shown, shown
    how, sent = event.get("receipt", ""), day(event["date"])
    return received_first(how, sent), received(how, sent)


class Period:
    """Four weeks from notice, and what interrupts them: by when it can have come, and by when it is presumed to."""

    def __init__(self, decision, switches):
        self.switches = switches
        self.runs = [(start, start + FOUR_WEEKS) for start in came(decision)]

    def last(self):
        """By law, and whenever it came: the safe day."""
        return None if self.runs is None else roll(self.runs[0][1], LAW_ALONE)

    def allowed(self):
        """What practice still allows, with the days that a letter is presumed to take."""
        return None if self.runs is None else roll(roll(self.runs[1][1], LAW_ALONE), self.switches)

    def interrupt(self, asked, resumed):
        """Whether it had not ended. What no longer ran by the safe day runs by the presumption, or not at all."""
        if self.runs is None or asked > self.allowed():
            return False
        runs = self.runs if asked <= self.last() else [self.runs[1]] * 2
        self.runs = None if resumed is None else [run_on(run, asked, on) for run, on in zip(runs, resumed)]
        return True


def run_on(run, asked, resumed):
    """What was left on a day, or the least, from another day on."""
    start, end = run
    left = max((end - max(asked, start)).days, 0)
    start = max(start, resumed)
    return start, start + max(left, AT_LEAST) * DAY


def interruptions(case):
    """Every request that interrupts or may do so, in the order of the days.

    One for access interrupts if that was decided (§ 17), and may do so where nothing is noted of that. One to reopen does by itself where the hearing had been left out
    (§ 20, stk. 1 and 3); where that is not noted it is open, and where the hearing was held only a decision, of which no
    text speaks, leaves it so. What comes first of a refusal and a new decision answers it.
    """
    for asked in case["requests"]:
        answer, refusal = asked.get("answer"), asked.get("refusal")
        if refusal is not None and (answer is None or refusal["date"] < answer["date"]):
            answer = refusal
        # Given in portions, or answered twice: from which it runs on no text says, and the first is safe.
        answers = [one for one in (answer, asked.get("again") if answer is not refusal else None) if one is not None]
        decided = any(one.get("afbrudt") is True for one in (asked, *answers))
        # That it was not decided is not noted either.
        said = any(one.get("afbrudt") is False for one in (asked, *answers))
        how = "surely" if decided else None if said else "maybe"
        if asked["kind"] == "genoptagelsesanmodning":
            left_out = asked.get("hoeringUndladt")
            how = "surely" if left_out else "maybe" if decided or left_out is None else None
        if how:
            days = [came(one) for one in answers]
            resumed = (min(first for first, _ in days), max(last for _, last in days)) if days else None
            yield how, day(asked["date"]), resumed


def complaint_day(complaint, noted=None):
    """The day it came to the socialtilsyn; the day at Ankestyrelsen, where it was sent there and came there first.

    What the party notes is when it was sent: where the socialtilsyn has noted that it came, it came then.
    """
    own, told = day(complaint["date"]), day(complaint.get("received")) or noted
    there = day(complaint.get("ankestyrelsen"))
    here = told or own
    if there is None:
        return here
    if complaint["kind"] == "klage" and told is None:
        return there
    return min(here, there)


def happened(case, today):
    """The case without what is dated after the day that is asked about: that has not happened."""

    def past(one):
        arrives = one.get("kind") in ("klage", "klageModtaget")
        return (arrives and day(one.get("received")) or day(one["date"])) <= today

    requests = [dict(one) for one in case["requests"] if past(one)]
    for one in requests:
        for name in ("answer", "again", "refusal"):
            if name in one and not past(one[name]):
                del one[name]
    kept = dict(case, requests=requests, complaints=[one for one in case["complaints"] if past(one)])
    for name in ("straks", "done", "removed", "again", "renewed"):
        if name in case and day(case[name]) > today:
            kept[name] = None
    kept["rulings"] = [one for one in case.get("rulings", []) if past(one)]
    kept["followed"] = [one for one in case.get("followed", []) if past(one)]
    return kept


def answer(case, switches, today):
    case = happened(case, today)
    decision = case["decision"]
    is_ophoer = decision["kind"] == "ophoer"
    decided_on, frist = day(decision["date"]), day(decision.get("frist"))
    period = Period(decision, switches)
    longer = None  # the period as it runs if every request that may interrupt it does
    for how, asked, resumed in interruptions(case):
        # By law the period had run out; that practice would leave the day in it no text says.
        too_late_by_law = period.runs is not None and period.last() < asked <= period.allowed()
        if how == "maybe" or too_late_by_law:
            other = longer or copy.copy(period)
            longer = other if other.interrupt(asked, resumed) else longer
        else:
            period.interrupt(asked, resumed)
            if longer:
                longer.interrupt(asked, resumed)
    safe, last = period.last(), period.allowed()
    out = {name: str(on) if on else "paused" for name, on in (("last", safe), ("allowed", last))}
    if longer and safe:
        # The longer one stands beside, and not what practice allows of the first.
        out["longer"] = str(longer.last()) if longer.last() != safe else "None"
        del out["allowed"]

    complaints = case["complaints"]
    came = [complaint_day(one, noted_by_the_socialtilsyn(one, complaints)) for one in complaints]
    rulings = sorted(case["rulings"], key=lambda one: one["date"])
    ruling = what_holds(rulings)
    # That it is the newest that holds no text says: the days by the first stand too.
    first_ruling = what_holds(rulings[:1]) if len(rulings) > 1 else None
    ruled = day(rulings[0]["date"]) if rulings else None
    # One that came after Ankestyrelsen had decided is another than it decided on (§ 50, stk. 4).
    since = min((one for one in came if ruled is None or one <= ruled), default=None)
    last_ruled = day(rulings[-1]["date"]) if rulings else None
    answered_anew = new_decision(case, last_ruled)
    # What was sent back is decided again by the next decision of its kind.
    again = case.get("next") if sent_back(rulings, decision, case.get("next")) else None
    renewed = new_decision(case, last_ruled, again and day(again["date"]))
    late = last is not None and since is not None and since > last
    # Whether it came in time no act says: both ways stand.
    by_practice = not late and safe is not None and since is not None and since > safe
    # What the complainant notes to have come is dealt with from then on, unless the socialtilsyn has noted it.
    noted_here = any(one["kind"] == "klageModtaget" for one in complaints)
    here = [one.get("received") if one["kind"] == "klage" and not noted_here else None for one in complaints]
    out["complaints"] = [how_it_came(one, on, safe, last, longer, its) for one, on, its in zip(complaints, came, here)]

    # Whether the complaint suspends: of ophør only, from 2017, unless it was put into effect before.
    straks = day(case.get("straks")) if is_ophoer else None
    if straks and ruled and straks > ruled and frist and straks >= frist:
        straks = None  # what was suspended until the ruling has been decided; it brings no day forward
    effect = "no"
    if is_ophoer and since is not None and since >= SUSPENDS_FROM and not (straks and straks <= since):
        unsettled = late or by_practice or decided_on < SUSPENDS_FROM or decision.get("straks") is True or (frist and frist < since)
        effect = "open" if unsettled else "yes"
    first = min((one["date"] for one in complaints), default="9999")
    followed = [day(one["date"]) for one in case["followed"] if one["date"] < first]
    shown = min((one for one in (*followed, ruled) if one), default=None) if is_ophoer and since is None else None
    earliest = decided_on if shown else None  # nobody has noted when somebody complained
    if shown and shown >= SUSPENDS_FROM:
        effect = "open"
    if effect == "yes" and day(case.get("done")) == since:
        effect = "open"  # carried out on that day: nobody knows which came first
    # "Påklaget" (BEK 1560/2025 § 7, stk. 2, nr. 2): of one that is late, or may be, no text says whether it is that.
    appealed = "no" if effect == "no" else "open" if late or by_practice or since is None else "yes"
    for one, on in zip(out["complaints"], came):
        one["after"] = ruled is not None and on > ruled
        # Put into effect later than the complaint came, it was suspended until then.
        suspended = effect == "yes" and not (renewed and ruled is None)
        one["effect"] = effect if not straks or suspended else "no"
        if one["after"]:
            one["effect"] = "untold" if is_ophoer else "no"
        elif effect == "yes" and not straks and renewed and ruled is None:
            one["effect"] = "open"
        elif effect == "yes" and not straks and one["late"]:
            one["effect"] = "untold"  # what suspends it is the one in time, and not a late one beside that
    noted = [min(on, day(one.get("received")) or day(one["date"])) for one, on in zip(complaints, came)]
    # Word that it is maintained says that there was one.
    noted += [day(one["date"]) for one in case["followed"] if one["kind"] == "klageFastholdt"]
    out["rulings"] = [
        {"unnoted": not any(on <= day(one["date"]) for on in noted), "again": one is not rulings[0]} for one in case["rulings"]
    ]
    out["oldOpen"] = answered_anew is not None and decision["kind"] != "afgoerelse"

    view = {"decision": decision, "frist": frist, "safe": safe, "last": last, "longer": longer, "rulings": rulings}
    view |= {"effect": effect, "appealed": appealed, "since": since, "straks": straks, "renewed": renewed}
    kept = [day(one["date"]) for one in case["followed"] if one["kind"] != "genvurderet"]
    view |= {"shown": shown, "maintained": max(kept, default=None), "earliest": earliest}
    set_aside = is_set_aside(ruling, today) and (first_ruling is None or is_set_aside(first_ruling, today))
    if decision["kind"] != "afgoerelse" and decision.get("straks") is not True:
        done = day(case.get("done"))
        if done and since and done < since:
            # A complaint that came afterwards, and what was decided on it, leave the day as it was: the one that was set,
            # or the one on which it was put into effect, which no complaint had met then.
            runs = how_it_runs(is_ophoer, frist, "no", None, straks, None)
        else:
            # What came after it was carried out changes nothing of it.
            before = None if done and renewed and done <= renewed else renewed
            before = ends_by(before, view["maintained"])
            runs = how_it_runs(is_ophoer, frist, effect, since or earliest, straks, ruling, before)
            if first_ruling:
                runs = by_either(runs, how_it_runs(is_ophoer, frist, effect, since or earliest, straks, first_ruling, before))
        if renewed and not (done and done <= renewed):
            runs = or_the_new_decision(is_ophoer, runs, frist, ruling, renewed)
        paused, counts, other = runs
        met = done is not None
        if met and paused and is_ophoer:
            # No day runs now. It did when the ending was carried out, or what was done meets nothing; whether a new decision
            # ends the approval too is not noted.
            then = known_on(view, done)
            if not waits(then):
                _, counts, other = runs_by(is_ophoer, then)
            else:
                met = renewed is not None and renewed < done
        if met or not set_aside:
            out["frist"] = [paused and not met, str(counts), str(other)]
    removals = [name for name in ("removed", "again") if is_ophoer and name in case]
    if removals:
        out["removed"] = ["None" for _ in removals]
    if is_ophoer and today >= PORTAL_FROM:
        now = removal(view)
        # The law of the removal counts: of an older ending where the day comes later, or none is known.
        days = [day(one) for one in now[1:3] if one != "None"]
        is_older = decided_on < PORTAL_FROM and days and max(days) < PORTAL_FROM
        shown, met = now, False
        # Too early it meets nothing, and one that is done again may.
        for place, name in enumerate(removals):
            removed = day(case[name])
            if removed and not met and not is_older:
                then = removal(known_on(view, removed))
                out["removed"][place] = early(view, then, removed)
                if allows(then, removed) and not allows(now, removed):
                    shown = then
                met = allows(shown, removed)
        if not is_older and (met or not set_aside):
            out["portal"] = [shown[0] and not met, *shown[1:3]]
    if "done" in case and is_ophoer:
        done = day(case["done"])
        told = None if done is None else carried_out(view, done)
        out |= {name: told == name for name in ("against", "notUpheld", "beforeComplaint", "thatDay")}
    return out


def known_on(view, on):
    """The same as it was known on a day: what was done then is judged by that.

    A complaint of that day counts; what was decided on it does not, since nobody knows which came first.
    """
    came = view["since"] is None or view["since"] <= on
    return view | {
        "rulings": [one for one in view["rulings"] if day(one["date"]) < on],
        "since": view["since"] if came else None,
        "effect": view["effect"] if came else "no",
        "appealed": view["appealed"] if came else "no",
        "straks": view["straks"] if view["straks"] and view["straks"] <= on else None,
        "renewed": view["renewed"] if view["renewed"] and view["renewed"] < on else None,
    }


def runs_by(is_ophoer, view):
    """How the day that was set runs, by what is known."""
    frist, effect, since, straks, renewed = (view[name] for name in ("frist", "effect", "since", "straks", "renewed"))
    since = since or view["earliest"]
    ruling = what_holds(view["rulings"])
    until = ends_by(renewed, view["maintained"])
    runs = how_it_runs(is_ophoer, frist, effect, since, straks, ruling, until)
    if len(view["rulings"]) > 1:
        first = what_holds(view["rulings"][:1])
        runs = by_either(runs, how_it_runs(is_ophoer, frist, effect, since, straks, first, until))
    return or_the_new_decision(is_ophoer, runs, frist, ruling, renewed) if renewed else runs


def waits(view):
    """Whether no day runs in an ending, whatever day was set."""
    return runs_by(True, view)[0]


def not_upheld(view, on):
    """Whether Ankestyrelsen had decided by a day, and neither upheld the ending nor set a frist for it.

    BEK 1560/2025 § 7, stk. 2, nr. 2, has it followed through where it "har stadfæstet" it, and where it is dismissed it stands
    as it was. Not where a new decision was taken in its place, nor where the outcome is not noted.
    """
    last = what_holds([one for one in view["rulings"] if day(one["date"]) <= on])
    if last is None or (view["renewed"] and view["renewed"] < on):
        return False
    return last.get("udfald") in ("ophaevelse", "hjemvisning", "aendring") and not last.get("frist")


def fell_on(view, on):
    """Whether Ankestyrelsen decided so on that very day: which came first nobody knows."""
    return not_upheld(view, on) and any(day(one["date"]) == on for one in view["rulings"])


def undecided_on(view, on):
    """Whether a complaint that suspends the ending, or may, waited on a day. On the day it came nobody knows which came first."""
    since, ruled = view["since"] or view["shown"], [day(one["date"]) for one in view["rulings"][:1]]
    if view["effect"] == "no" or since is None or on <= since:
        return False
    renewed = ends_by(view["renewed"], view["maintained"])
    return not any(end is not None and end <= on for end in (view["straks"], renewed, *ruled))


def ends_by(renewed, maintained):
    """The new decision that ends a complaint: not where it was maintained over that (BEK 861/2025 § 12)."""
    return None if renewed and maintained and maintained >= renewed else renewed


def carried_out(view, on):
    """What is told of an ending that was carried out on a day.

    What a complaint (§ 19, stk. 2) does to what had been done when it came no text says; once Ankestyrelsen has left the ending
    as it was, nothing hangs on that.
    """
    stands = view["rulings"] and view["rulings"][-1].get("udfald") in STANDS
    if view["effect"] != "no" and view["since"] and on < view["since"]:
        return None if stands else "beforeComplaint"
    if view["effect"] == "yes" and undecided_on(view, on):
        return "against"
    if not not_upheld(view, on):
        return None
    return "notUpheld" if waits(known_on(view, on)) else "thatDay" if fell_on(view, on) else None


def removal(view):
    """Whether no day runs for the removal; the first day; that of another reading; and the last day that by law must pass."""
    frist, last, safe, effect, since = (view[name] for name in ("frist", "last", "safe", "effect", "since"))
    since = since or view["earliest"]
    straks, longer, renewed, rulings = view["straks"], view["longer"], view["renewed"], view["rulings"]
    appealed = view["appealed"]
    ruling = what_holds(rulings)
    first_ruling = what_holds(rulings[:1]) if len(rulings) > 1 else None
    both = [one for one in (ruling, first_ruling) if one or one is ruling]
    removed = [(one, portal(view["decision"], frist, last, effect, appealed, straks, one, since)) for one in both]
    out = removed_by_either([one for _, one in removed])
    set_day = day((ruling or {}).get("frist")) or frist
    ends = longer.allowed() if longer else None
    if ends and out[1] != "None" and out[2] == "None":
        # Not before the appeal period has run out, if it is longer.
        later = max(ends, set_day or ends) + DAY
        if later > day(out[1]):
            out[2] = str(later)
    if renewed:
        alone = out if len(removed) == 1 else None
        anew = [portal_or_the_new_decision(alone or old, frist, last, effect, one, renewed) for one, old in removed]
        out = removed_by_either(anew)
    # Where practice moves the last day of the appeal period, the law does not: a day earlier stands beside.
    by_law = None if safe is None else max(safe, set_day or safe) + DAY
    moved = by_law and out[1] == str(max(last, set_day or last) + DAY) != str(by_law)
    if moved and out[2] == "None":
        out[2] = str(by_law)
    first = min((day(one) for one in (*out[1:], str(by_law) if moved else "None") if one != "None"), default=None)
    return [*out, first, by_law]


def allows(removal, on):
    """Whether one on that day was not too early by every reading."""
    return removal[3] is not None and removal[3] <= on


def early(view, then, on):
    """What is told of a removal, by what was known on its day.

    While a complaint waits it is not "stadfæstet" (§ 7, stk. 2, nr. 2), whether that suspends the ending or not. Where another
    reading lets it be removed, that is told too, as open.
    """
    if undecided_on(view, on) and (view["appealed"] == "yes" or allows(then, on)):
        return "removedWhileAppealed"
    days = [day(one) for one in then[1:3] if one != "None"]
    if len(days) == 2 and (on < days[0]) != (on < days[1]):
        return "removedDependsOnReading"
    if allows(then, on):
        # What may have interrupted the appeal period waits for its answer: it waits, if that did.
        at_once = view["straks"] and view["straks"] <= on
        if view["longer"] and view["longer"].last() is None and not at_once:
            return "removedWhileInterrupted"
        return "decidedThatDay" if fell_on(view, on) else "None"
    if not_upheld(view, on):
        return "removedNotUpheld"
    first = then[3] or then[4]
    if first and on < first:
        return "removedTooEarly"
    return "removedWhileInterrupted" if view["last"] is None else "None"


STANDS = ("stadfaestelse", "afvisning")


def what_holds(rulings):
    """The newest decision of Ankestyrelsen, which can take up again what it has decided (§ 57, nr. 1).

    Where it leaves the decision of the socialtilsyn as it was, as the first did, that has stood since the first.
    """
    if not rulings:
        return None
    first, last = rulings[0], dict(rulings[-1])
    both = first.get("udfald") in STANDS and last.get("udfald") in STANDS
    last["since"] = first["date"] if both else last["date"]
    if both and first.get("frist") and not last.get("frist"):
        last["frist"] = first["frist"]
    return last


def sent_back(rulings, decision, following):
    """Whether a later decision of the kind is the one in the place of one that was sent back until then."""
    if following is None or following["kind"] != decision["kind"] or following["date"] <= decision["date"]:
        return False
    before = [one for one in rulings if one["date"] < following["date"]]
    return bool(before) and before[-1].get("udfald") == "hjemvisning"


def new_decision(case, ruled, again=None):
    """The day of a new decision: sent where a complaint is met (BEK 861/2025 § 11, stk. 1), or the case was reopened.

    Of several the first; after Ankestyrelsen has decided only one that came later counts, and then the last.
    """
    reopenings = (one for one in case["requests"] if one["kind"] == "genoptagelsesanmodning")
    reopened = (one[name]["date"] for one in reopenings for name in ("answer", "again") if name in one)
    days = [day(one) for one in (case.get("renewed"), *reopened) if one] + ([again] if again else [])
    if ruled is None:
        return min(days, default=None)
    return max((one for one in days if one > ruled), default=None)


def by_either(newest, first):
    """The day by each of two decisions of Ankestyrelsen: the earliest is the safe one."""
    days = [one for one in (*newest[1:], *first[1:]) if one is not None]
    if newest[0] and first[0]:
        return True, None, max(days, default=None)
    last = min(days, default=None)
    other = max(days, default=None)
    return False, last, other if other != last else None


def removed_by_either(by):
    """The same of the removal: nobody is removed before the newest says so, and the other day stands beside."""
    paused, earliest, other = by[0]
    for _, *days in by[1:]:
        first = next((one for one in days if one != "None"), None)
        others = [one for one in (other, first) if one not in ("None", None, earliest)]
        other = min(others, default="None")
    return [paused, earliest, other]


def or_the_new_decision(is_ophoer, runs, frist, ruling, renewed):
    """Whether the old day holds beside a new decision no text says: none runs, or the old one.

    Of an ending that none runs stands first. What no complaint suspends (§ 72, stk. 1) is safe by the old day.
    """
    _, counts, other = runs
    old = counts or other
    if not is_ophoer and old is not None:
        return False, old, None
    if old is None and ruling is None and frist is not None:
        old = max(frist, renewed)  # it was suspended until then
    return True, None, old


def portal_or_the_new_decision(old, frist, last, effect, ruling, renewed):
    """Likewise of the removal: none, or on the old day, and not while a complaint suspended the ending."""
    days = [day(one) for one in old[1:] if one != "None"]
    if not days and ruling is None and last is not None:
        days = [(max(last, frist) if frist else last) + DAY]
    if not days:
        return [True, "None", "None"]
    return [True, "None", str(max(days[0], renewed) if effect != "no" else days[0])]


def noted_by_the_socialtilsyn(complaint, complaints):
    """When the socialtilsyn has noted that what the party sent came to it."""
    days = (day(one.get("received")) or day(one["date"]) for one in complaints if one["kind"] == "klageModtaget")
    return min(days, default=None) if complaint["kind"] == "klage" else None


def how_it_came(complaint, on, safe, last, longer, here):
    """Whether it was late, in time by practice alone or if the period was interrupted, and what then is to be done."""
    late = last is not None and on > last
    by_practice = not late and safe is not None and on > safe
    in_time = longer is not None and (longer.runs is None or on <= longer.allowed())
    found = {"late": late and not in_time, "byPractice": by_practice, "way": []}
    if complaint["kind"] == "klageModtaget" or here:
        passed_on = (late or by_practice) and day(complaint.get("received") or complaint["date"]) >= PASSED_ON_FROM
        reassessed = not late or in_time or not passed_on
        found["way"] = ["forSenKlage"] * passed_on + ["genvurdering"] * reassessed
    return found


def is_set_aside(ruling, today):
    """Whether nothing of the decision is left: what it asked for falls away."""
    if ruling is None or ruling.get("frist"):
        return False
    return ruling.get("udfald") == "ophaevelse" and day(ruling["date"]) <= today


def how_it_runs(is_ophoer, frist, effect, since, straks, ruling, renewed=None):
    """Whether no day runs; the day that counts; the day by the other reading."""
    as_set = (False, frist, None)
    if straks is not None and (frist is None or straks < frist):
        as_set = (False, straks, frist)  # put into effect on that day, or on the one that was set
    if ruling is None:
        if straks is not None and effect == "yes" and frist and since < frist < straks and not (renewed and renewed <= frist):
            return False, straks, None  # suspended on the day that was set, until it was put into effect
        if straks is not None:
            return as_set
        # Where it is open whether it is suspended, the day that is set is the safe one.
        return (True, None, None) if effect == "yes" else (False, frist, None)
    set_by_ankestyrelsen = day(ruling.get("frist"))
    if set_by_ankestyrelsen:
        return False, set_by_ankestyrelsen, None
    since_ruled, outcome = day(ruling["since"]), ruling.get("udfald")
    waited = effect != "no" and straks is None
    if outcome == "ophaevelse":
        return True, None, None
    if outcome in STANDS and not waited:
        return as_set
    if frist is None:
        return outcome not in STANDS, None, None
    if outcome not in STANDS and not is_ophoer:
        return False, frist, None  # no complaint ever suspended it: the old day is the safe one, or none runs
    # A complaint that may never have suspended may have left the day as it was: that day is the safe one.
    after = max(frist, since_ruled)
    safe = after if waited and effect == "yes" else frist
    if outcome not in STANDS:
        return True, None, safe
    other = after if since is None or since >= frist else since_ruled + (frist - since)
    return False, safe, other if other != safe else None


def portal(decision, frist, last, effect, appealed, straks, ruling, since):
    """Whether no day runs; the earliest day; the one by the other reading."""
    set_day = (day(ruling.get("frist")) if ruling else None) or frist
    ends = None if last is None else max(last, set_day) if set_day else last
    after = None if ends is None else ends + DAY
    decided = day(decision["date"])
    if ruling is not None:
        ruled, outcome = day(ruling["since"]), ruling.get("udfald")
        start = None if after is None else max(after, ruled)
        if outcome in STANDS:
            rest = portal_by_the_rest(frist, last, effect, straks, ruling, since)
            if decision.get("straks") is True and straks is None:
                # Decided at once: whether that is also put into effect at once (stk. 3) is open.
                return [start is None, str(start), str(decided if decided != start else None)]
            if appealed == "open" and straks is None and not ruling.get("frist"):
                first, other = after, rest or start  # whether the decision was "påklaget" is open
            else:
                days = [one for one in (straks, start) if one is not None]
                first, other = min(days, default=None), rest
            return [first is None, str(first), str(other if other != first else None)]
        other = start if ruling.get("frist") else None
        return [True, "None", str(other)]
    if straks is not None:
        return [False, str(straks), "None"]
    at_once = decision.get("straks") is True
    if effect != "no" and at_once:
        return [True, "None", str(decided)]  # if that is put into effect at once too (stk. 3)
    if appealed != "no":
        # Not before it is "stadfæstet"; as if nobody had complained, where it is open whether it is "påklaget".
        return [True, "None", str(after if appealed == "open" else None)]
    return [ends is None, str(after), str(decided) if at_once and decided != after else "None"]


def portal_by_the_rest(frist, last, effect, straks, ruling, since):
    """The earliest day after a stadfæstelse, where what was left of the frist when the complaint came runs on."""
    waited = effect != "no" and straks is None and not ruling.get("frist")
    if last is None or not waited or since is None or frist is None or since >= frist:
        return None
    ruled = day(ruling["since"])
    return max(max(ruled + (frist - since), last) + DAY, ruled)


def fitting(case, complaint, today):
    """The decisions that a complaint which names none can be over: the latest, and any that could be appealed on its day.

    Where another than the latest fits, no text says which is meant: it is over none of them until it says so, and it is
    asked. That the latest could not be appealed any more makes it no surer that the complaint is over that one.
    """
    on = day(complaint["date"])
    before = [at for at, one in enumerate(case["decisions"]) if day(one["decision"]["date"]) <= on]

    def fits(at):
        allowed = answer(dict(case["decisions"][at], complaints=[]), case["practice"], today).get("allowed")
        return allowed == "paused" or on <= day(allowed)

    return [at for at in before if at == before[-1] or fits(at)]


def loose(case, today):
    """Of the complaint that names no decision: over which it is, or that it is asked."""
    complaint = case.get("loose")
    if complaint is None:
        return None
    on = day(complaint["date"])
    fits = fitting(case, complaint, today) if on <= today else []
    asked = len(fits) > 1
    if len(fits) == 1:
        over = case["decisions"][fits[0]]
        # An earlier ending may be meant too, also where the complaint is late for it; where it is late for both, both may.
        before = [one["decision"]["kind"] for one in case["decisions"][: fits[0]]]
        ending = "ophoer" in before and over["decision"]["kind"] != "ophoer"
        allowed = answer(dict(over, complaints=[]), case["practice"], today).get("allowed")
        late = allowed != "paused" and on > day(allowed)
        asked = ending
        if not (ending and late):
            over["complaints"] = over["complaints"] + [complaint]
    return {"asked": asked}


def main():
    for line in sys.stdin:
        case = json.loads(line)
        today = day(case["today"])
        asked = loose(case, today)
        case["decisions"][0]["next"] = case["decisions"][1]["decision"] if len(case["decisions"]) > 1 else None
        said = [answer(one, case["practice"], today) for one in case["decisions"]]
        if asked is not None:
            # What it is told of the complaint itself stands with the event, which is of no decision's list.
            # One that is asked about meets no appeal period.
            for its, one in zip(case["decisions"], said):
                one["met"] = next((complaint["date"] for complaint in its["complaints"]), "None")
            kept = ("last", "allowed", "frist", "met")
            said = [{name: one[name] for name in kept if name in one} for one in said] + [asked]
        print(json.dumps(said, sort_keys=True))


if __name__ == "__main__":
    main()
