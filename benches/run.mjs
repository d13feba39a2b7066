// `node benches/run.mjs`: the benchmark against the package as it is built now; `npm run bench` builds it first.
import "./profil.bench.mjs";
import "./frister.bench.mjs";
import "./columns.bench.mjs";
