// where everybody is at a time: the ways of the runners, from the short numbers of the page
const replay = race.replay;
const motionsOf = ways => ways.runners.map(own => {
  const count = Math.ceil(ways.seconds / ways.step) + 2;
  const along = new Float64Array(count).fill(NaN);
  const across = new Float64Array(count).fill(NaN);
  const computed = new Uint8Array(count);
  own.pieces.forEach(piece => {
    let place = 0;
    let step = 0;
    let offset = 0;
    piece.along.forEach((number, k) => {
      if (k === 0) place = number;
      else { step += number; place += step; }
      along[piece.from + k] = place / 100;
      computed[piece.from + k] = piece.computed || 0;
      if (piece.across) { offset += piece.across[k]; across[piece.from + k] = offset / 100; }
    });
  });
  return {
    runner: own.runner, step: ways.step, line: ways.breakLine, along, across, computed, finish: own.finish === undefined ? Infinity : own.finish, mark: own.mark || "",
    ahead: own.ahead || 0, first: across.find(metres => metres === metres), last: [...across].reverse().find(metres => metres === metres),
  };
});
const motions = replay ? motionsOf(replay) : [];

/** The last second of a race, not before the last runner has finished. */
const endOf = (ways, of) => Math.ceil(10 * Math.max(ways.seconds, ...of.map(motion => motion.finish).filter(Number.isFinite))) / 10;

/** Cubic between two samples, with the slopes of their neighbours. */
const cubic = (values, k, share) => {
  const from = values[k];
  const to = values[k + 1];
  const before = k > 0 && values[k - 1] === values[k - 1] ? values[k - 1] : 2 * from - to;
  const after = k + 2 < values.length && values[k + 2] === values[k + 2] ? values[k + 2] : 2 * to - from;
  const out = (to - before) / 2;
  const back = (after - from) / 2;
  const rest = to - from;
  return from + share * (out + share * (3 * rest - 2 * out - back + share * (out + back - 2 * rest)));
};

/**
 * Where a runner is at a time: metres along and outwards from the kerb, and whether that is sure; null where nothing is known.
 * Whoever was not tracked runs on the measurement line, and whoever has finished is at the finish.
 */
const placeAt = (motion, seconds) => {
  const sided = motion.first !== undefined;
  const place = (along, across, computed, finished) => {
    const known = across === across;
    const nearest = !sided ? replay.measured : finished || seconds > 60 ? motion.last : motion.first;
    return { along, across: known ? across : nearest, sure: finished ? sided : known && !computed, sided, computed, finished };
  };
  if (seconds >= motion.finish) return place(replay.distance, NaN, false, true);
  const { along, across, step } = motion;
  const k = Math.floor(seconds / step + 1e-9);
  const share = Math.max(0, seconds / step - k);
  if (along[k] !== along[k]) return null;
  const computed = motion.computed[k] === 1;
  if (along[k + 1] === along[k + 1]) {
    return place(cubic(along, k, share), across[k + 1] === across[k + 1] ? across[k] + share * (across[k + 1] - across[k]) : across[k], computed, false);
  }
  // the last step ends at the official time, anything else is a hole
  if (motion.finish < (k + 1) * step + 1e-9) {
    const last = (seconds - k * step) / (motion.finish - k * step);
    return place(along[k] + last * (replay.distance - along[k]), across[k], computed, false);
  }
  return share < 1e-6 ? place(along[k], across[k], computed, false) : null;
};

/** When a runner comes to a place, NaN where that is not known. */
const timeAt = (motion, metres) => {
  const { along, step } = motion;
  for (let k = Math.min(along.length, Math.ceil(motion.finish / step)) - 1; k >= 0; k--) {
    if (along[k] <= metres) {
      const next = along[k + 1] === along[k + 1] ? [(k + 1) * step, along[k + 1]] : [motion.finish, replay.distance];
      const seconds = k * step + (metres - along[k]) / (next[1] - along[k]) * (next[0] - k * step);
      return Number.isFinite(seconds) ? seconds : NaN;
    }
  }
  return NaN;
};

/** Everybody whose place is known, the foremost first; who has finished is ahead of those who have not. */
const fieldAt = (seconds, of = motions) => of.map(motion => ({ motion, runner: motion.runner, place: placeAt(motion, seconds) }))
  .filter(one => one.place)
  .sort((a, b) => Math.min(a.motion.finish, seconds) - Math.min(b.motion.finish, seconds)
    || (b.place.finished - a.place.finished) || b.place.along - a.place.along || a.runner - b.runner);

/** Who may lead: nobody does by less than the places are good to, which is what a lead that is found in the race must be clear by. */
const foremost = field => field.filter(one => one === field[0]
  || !field[0].place.finished && field[0].place.along - one.place.along < replay.level);

/** The lap coordinate of a place; a race in lanes begins where the own lane does. */
const lapOf = (motion, along) => {
  const { line } = motion;
  const own = motion.ahead && along < line ? line - (line - along) * (line - motion.ahead) / line : along;
  return replay.start + own;
};
