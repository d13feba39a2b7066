"""What is Python's own here: errors, threads, days, options. What is computed is held to the npm package."""

import json
import threading
import unittest
from datetime import date

import kvalitetsmodel
from kvalitetsmodel import KvalitetsmodelError
from kvalitetsmodel.types import Sag, Vurdering

SAG: Sag = {"party": "tilbud", "events": [{"kind": "afgoerelse", "date": "2026-03-05", "receipt": "digitalPost"}]}
VURDERING: Vurdering = {"area": "tilbud", "date": "2025-06-01", "answers": [{"id": "10.a", "answer": 4}, {"id": "10.b", "answer": 3}]}


class Kvalitetsmodel(unittest.TestCase):
    def test_the_deadline_and_its_paragraph(self) -> None:
        for today in (date(2026, 3, 10), "2026-03-10"):
            its = kvalitetsmodel.frister(SAG, today)
            self.assertEqual(its["frister"][0]["last"], "2026-04-07")
            self.assertIn("tirsdag den 7. april 2026", kvalitetsmodel.in_words(its["frister"][0]["trace"][-1])["da"])
            self.assertEqual(its["sources"][its["frister"][0]["source"]]["basis"][0]["paragraph"], "§ 67, stk. 1")

    def test_an_assessment_as_data_and_as_text(self) -> None:
        profil = kvalitetsmodel.profil(VURDERING)
        self.assertEqual(next(tema for tema in profil["temaer"] if tema["id"] == "t6")["mean"]["shown"], "3,5")
        for text in (json.dumps(VURDERING), json.dumps(VURDERING).encode()):
            self.assertEqual(kvalitetsmodel.profil(text), profil)

    def test_every_problem_at_once(self) -> None:
        wrong = {"area": "tilbud", "date": "2025-02-30", "answers": [{"id": "1.a", "answer": 6}]}
        with self.assertRaises(KvalitetsmodelError) as raised:
            kvalitetsmodel.profil(wrong)
        self.assertEqual(raised.exception.code, "badInput")
        self.assertEqual([problem["path"] for problem in raised.exception.problems], ["/date", "/answers/0/answer"])
        self.assertIn("er ikke en dato", str(raised.exception))
        self.assertIn("is not a date", str(raised.exception))
        self.assertEqual(kvalitetsmodel.check(wrong), raised.exception.problems)

    def test_a_text_cannot_be_more_than_one_argument(self) -> None:
        with self.assertRaises(KvalitetsmodelError) as raised:
            kvalitetsmodel.frister('{"party":"tilbud"},"2020-01-01"', "2026-03-10")
        self.assertEqual(raised.exception.problems[0]["code"], "notJson")

    def test_half_a_character_is_no_fault(self) -> None:
        self.assertEqual(kvalitetsmodel.maalbar("\ud83d 7")[0]["found"], ["7"])
        with self.assertRaises(KvalitetsmodelError):
            kvalitetsmodel.profil("\ud83d")

    def test_an_answer_beside_its_problems(self) -> None:
        events = [{"kind": "paabud", "date": "never"}, {"kind": "afgoerelse", "date": "2026-03-05"}]
        its = kvalitetsmodel.frister({"party": "tilbud", "events": events}, "2026-03-10", partial=True)
        self.assertEqual([problem["path"] for problem in its["problems"]], ["/events/0/date"])
        self.assertEqual(its["value"]["frister"][0]["event"], 1)

    def test_a_model_of_ones_own(self) -> None:
        model = kvalitetsmodel.model_for("tilbud", "2025-06-01")
        own = kvalitetsmodel.overlay(model, {"model": model["id"], "source": "bilag 1", "texts": {"t6": "Medarbejdere"}})
        profil = kvalitetsmodel.profil(VURDERING, model=own, method="flat")
        self.assertIn("Medarbejdere", [tema["label"]["da"] for tema in profil["temaer"]])
        self.assertEqual(kvalitetsmodel.compare(VURDERING, VURDERING, model=own)["temaer"][5]["change"], "same")

    def test_a_calendar_file(self) -> None:
        file = kvalitetsmodel.kalender(SAG, "2026-03-10", years=[2026], days_before=[3])
        self.assertIn("DTSTART;VALUE=DATE:20260407\r\n", file)
        self.assertIn("TRIGGER:-P2DT15H\r\n", file)

    def test_the_other_functions(self) -> None:
        today = "2026-03-10"
        for its in (
            kvalitetsmodel.aarshjul(SAG, 2026, today),
            kvalitetsmodel.risiko(SAG, today),
            kvalitetsmodel.dialogforloeb(SAG, today),
            kvalitetsmodel.handleplan(SAG, today),
            kvalitetsmodel.findings(VURDERING),
            kvalitetsmodel.opfoelgningsplan(SAG, today, partial=True),
            kvalitetsmodel.verificering(SAG, today, partial=True),
            kvalitetsmodel.socialtilsyn(SAG, today),
            kvalitetsmodel.meaning("paabud", "tilbud", today),
            kvalitetsmodel.tjekliste_after("paabud", "tilbud"),
            kvalitetsmodel.process_word("event", "paabud"),
            kvalitetsmodel.load_risikomodel(kvalitetsmodel.risikomodeller()[0]),
            kvalitetsmodel.load_model(kvalitetsmodel.models()[0]),
        ):
            self.assertTrue(its)
        self.assertEqual(kvalitetsmodel.own_models(SAG), [])
        self.assertEqual(kvalitetsmodel.helligdage(2026)[1]["date"], "2026-04-02")
        self.assertIsNone(kvalitetsmodel.meaning("nothing", "tilbud", today))
        self.assertTrue(kvalitetsmodel.rules_on(date(2026, 3, 5)))

    def test_threads_have_each_their_own(self) -> None:
        expected = kvalitetsmodel.call("frister", json.dumps(SAG), '"2026-03-10"')
        answers: list[bool] = []

        def ask() -> None:
            for _ in range(20):
                answers.append(kvalitetsmodel.call("frister", json.dumps(SAG), '"2026-03-10"') == expected)

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(answers, [True] * 80)


if __name__ == "__main__":
    unittest.main()
