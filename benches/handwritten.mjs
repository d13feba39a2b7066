// The same profil in plain JavaScript, written for speed: what a good developer would write for one page, and the yard-
// stick of the benchmark. The same result to the last member: exact fractions, both methods, half up, the model's words.
// What it leaves out is reading with suspicion: it checks ids, scores and doubles, and believes the rest of the input.

const typeBits = Object.fromEntries(
  [
    ...["boernUnge", "kostafdeling", "sel101", "sel101a", "sel107", "sel108", "sel109", "sel110", "boformStoette", "sul141"],
    ...["almenPlejefamilie", "forstaerketPlejefamilie", "specialiseretPlejefamilie"],
  ].map((name, index) => [name, 1 << index]),
);
const words = new Set(["notApplicable", "notAssessed", "forventes", "forventesIkke"]);

/** `models`: the built-in models as JSON. The index is made here, once; the result is the function that is measured. */
export function handwritten(models) {
  const indexed = models.map(index);
  return (vurdering, method = "nested") => {
    const { area, date, kind = "drift" } = vurdering;
    const found = indexed.find(({ model }) => model.area === area && holds(model.validity, date));
    if (found === undefined) throw new RangeError(`no model for ${area} on ${date}`);
    return profil(found, vurdering, date, kind, method);
  };
}

const holds = ({ from, to }, date) => from <= date && (to === undefined || date <= to);
const bitsOf = (types = []) => types.reduce((bits, type) => bits | typeBits[type], 0);

function index(model) {
  const leaves = new Map();
  const kriterier = new Map();
  const rules = [];
  for (const tema of model.temaer) {
    for (const kriterium of tema.kriterier) {
      kriterier.set(kriterium.id, kriterier.size);
      for (const leaf of kriterium.indikatorer.length > 0 ? kriterium.indikatorer : [kriterium]) {
        leaves.set(leaf.id, leaves.size);
        const { only, not, bestyrelse = false } = leaf.applies ?? {};
        rules.push({ only: bitsOf(only), not: bitsOf(not), bestyrelse });
      }
    }
  }
  return { model, leaves, kriterier, rules };
}

function profil({ model, leaves, kriterier, rules }, vurdering, date, kind, method) {
  const answers = new Array(leaves.size).fill(undefined);
  for (const { id, answer } of vurdering.answers ?? []) {
    const place = leaves.get(id);
    if (place === undefined) throw new RangeError(`unknown id ${id}`);
    if (answers[place] !== undefined) throw new RangeError(`${id} twice`);
    const isScore = Number.isInteger(answer) && answer >= 1 && answer <= 5;
    if (!isScore && !words.has(answer)) throw new RangeError(`not an answer: ${answer}`);
    if (kind === "drift" ? answer === "forventes" || answer === "forventesIkke" : isScore) {
      throw new RangeError(`not for ${kind}: ${answer}`);
    }
    answers[place] = answer;
  }
  const judgesCriteria = model.judged === "criteria";
  const judgements = new Array(kriterier.size).fill("notJudged");
  for (const { id, judgement } of vurdering.criteria ?? []) {
    const place = kriterier.get(id);
    if (place === undefined || !judgesCriteria) throw new RangeError(`unknown criterion ${id}`);
    judgements[place] = judgement;
  }

  const { tilbudstyper, bestyrelse, afdelinger = [] } = vurdering.tilbud ?? {};
  const types = afdelinger.reduce((bits, afdeling) => bits | bitsOf(afdeling.tilbudstyper), bitsOf(tilbudstyper));
  const isSchool = types === typeBits.kostafdeling && date >= "2017-01-01" && date < "2024-01-01";
  const fits = ({ only, not, bestyrelse: needed }) =>
    (types === 0 || ((only === 0 || (types & only) !== 0) && (types & ~not) !== 0)) && (!needed || bestyrelse !== false);

  const total = { answered: 0, applicable: 0 };
  const judged = { met: [], notMet: [], notJudged: [] };
  let leaf = 0, place = 0;
  const temaer = model.temaer.map(({ id, nr, label, basis, kriterier }) => {
    const exempt = isSchool && nr === 5;
    const share = { answered: 0, applicable: 0 };
    const expected = { forventes: 0, forventesIkke: 0 };
    let flatSum = 0, flatCount = 0;
    let nested = [0, 1], nestedCount = 0;
    const results = kriterier.map(({ id, label, confidence, indikatorer }) => {
      const own = { answered: 0, applicable: 0 };
      const ownExpected = { forventes: 0, forventesIkke: 0 };
      let sum = 0, count = 0;
      const look = () => {
        const answer = answers[leaf];
        const applies = !exempt && fits(rules[leaf]);
        leaf += 1;
        if (applies && answer !== "notApplicable") {
          own.applicable += 1;
          if (typeof answer === "number") {
            sum += answer;
            count += 1;
            own.answered += 1;
          } else if (answer === "forventes" || answer === "forventesIkke") {
            ownExpected[answer] += 1;
            own.answered += 1;
          }
        }
        return { answer, applies };
      };
      const seen = indikatorer.map(({ id, label, confidence }) => {
        const { answer, applies } = look();
        return answer === undefined ? { id, label, confidence, applies } : { id, label, confidence, applies, answer };
      });
      const itself = indikatorer.length === 0 ? look().answer : undefined;

      const result = { id, label, confidence, answered: own };
      if (count > 0) {
        result.mean = score(sum, count);
        nested = plus(nested[0], nested[1], sum, count);
        nestedCount += 1;
      }
      if (kind === "godkendelse") {
        result.expected = ownExpected;
        expected.forventes += ownExpected.forventes;
        expected.forventesIkke += ownExpected.forventesIkke;
      }
      if (judgesCriteria) {
        const judgement = judgements[place];
        result.judgement = judgement;
        judged[judgement].push(id);
        share.applicable += 1;
        if (judgement !== "notJudged") share.answered += 1;
      } else {
        share.answered += own.answered;
        share.applicable += own.applicable;
      }
      place += 1;
      result.indikatorer = seen;
      if (itself !== undefined) result.answer = itself;
      flatSum += sum;
      flatCount += count;
      return result;
    });
    total.answered += share.answered;
    total.applicable += share.applicable;

    const tema = { id, nr, label, basis, answered: share };
    if (flatCount > 0) {
      const flatMean = score(flatSum, flatCount);
      const nestedMean = score(nested[0], nested[1] * nestedCount);
      const [mean, other] = method === "nested" ? [nestedMean, flatMean] : [flatMean, nestedMean];
      tema.mean = mean;
      if (mean.numerator !== other.numerator || mean.denominator !== other.denominator) {
        tema.other = { method: method === "nested" ? "flat" : "nested", mean: other };
      }
    }
    if (kind === "godkendelse" && kriterier.length > 0) tema.expected = expected;
    tema.kriterier = results;
    return tema;
  });

  const { id, hash, area, validity, provisional } = model;
  const basis = model.basis.filter(({ validity }) => validity === undefined || holds(validity, date));
  const ref = provisional === undefined ? { id, hash, area, validity, basis } : { id, hash, area, validity, provisional, basis };
  const result = { model: ref, date, kind, method, answered: total, temaer, outside: model.outside };
  if (judgesCriteria) {
    const answer = judged.notMet.length > 0 ? "notMet" : judged.notJudged.length > 0 ? "open" : "met";
    result.allCriteria = { answer, ...judged };
    if (date >= "2026-01-01") {
      result.allCriteria.basis = { act: "BEK 1559/2025", paragraph: "§ 10, stk. 2", confidence: "verified" };
    }
  }
  return result;
}

/** A fraction in lowest terms, and as people read it: tenths are the floor of (20 n + d) / 2 d. */
function score(numerator, denominator) {
  const divisor = gcd(numerator, denominator);
  const n = numerator / divisor, d = denominator / divisor;
  const tenths = Math.floor((20 * n + d) / (2 * d));
  return { numerator: n, denominator: d, shown: `${Math.floor(tenths / 10)},${tenths % 10}` };
}

function plus(n1, d1, n2, d2) {
  const n = n1 * d2 + n2 * d1, d = d1 * d2;
  const divisor = gcd(n, d);
  return [n / divisor, d / divisor];
}

function gcd(a, b) {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
