// From import to the first result, in this fresh process: prints the milliseconds.
const vurdering = {
  area: "tilbud",
  date: "2025-06-01",
  tilbud: { tilbudstyper: ["boernUnge"], bestyrelse: true },
  answers: [{ id: "10.a", answer: 4 }, { id: "10.b", answer: 3 }],
};
const began = performance.now();
const { profil } = await import(process.argv[2] ?? "../pkg/dist/node.js");
const { temaer } = profil(vurdering);
const took = performance.now() - began;
if (temaer.find(({ id }) => id === "t6")?.mean?.shown !== "3,5") throw new Error("the first result is wrong");
console.log(took);
