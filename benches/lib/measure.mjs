// Measuring on a machine that does other things too: the time of the processor that our own process takes, not that of
// the clock, which also runs while others compute; every contender in every round, and the median of the rounds.

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Microseconds a call, by contender. `contenders`: name → function of an input, plain or async; `inputs`: taken in turn,
 * so that no engine can learn the answer by heart.
 */
export async function interleaved(contenders, inputs, { rounds = 61, batch = 8 } = {}) {
  const names = Object.keys(contenders);
  const calls = {}, times = Object.fromEntries(names.map((name) => [name, []]));
  // Warm-up, and how many calls make a batch of some milliseconds: the time cannot be read for every call.
  for (const name of names) {
    calls[name] = inputs.length;
    for (let spent = 0, began = performance.now(); spent < 400; ) {
      const took = await run(contenders[name], inputs, calls[name]);
      spent = performance.now() - began;
      if (spent > 200) calls[name] = Math.max(inputs.length, Math.ceil((calls[name] * batch) / Math.max(took, 1)));
    }
  }
  for (let round = 0; round < rounds; round++) {
    // In another order every round: nobody always runs after the one that leaves the most to collect.
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round) % names.length];
      times[name].push((1000 * (await run(contenders[name], inputs, calls[name]))) / calls[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

let kept;
/** The milliseconds of so many calls. */
async function run(call, inputs, calls) {
  const began = process.cpuUsage();
  for (let at = 0; at < calls; at++) {
    const result = call(inputs[at % inputs.length]);
    // Waiting for what is no promise would cost a turn of the event loop that is not the contender's.
    kept = result instanceof Promise ? await result : result;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
/** Read so that no compiler finds the results unused. */
export const last = () => kept;
