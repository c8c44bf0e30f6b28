// beside the replay: the order with gaps, and what happens now
const printClock = seconds => {
  const tenths = Math.floor(seconds * 10 + 1e-6);
  const rest = (tenths % 600) / 10;
  return Math.floor(tenths / 600) + ":" + (rest < 10 ? "0" : "") + rest.toFixed(1);
};
// each replay adds itself: all show whom the reader points at
const shownReplays = [];
const showReplays = () => shownReplays.forEach(show => show());

/** To the head of the race: seconds at the own place and metres; the mark of whoever has finished. */
const gapWords = (one, level, first, seconds) => {
  if (one.place.finished) return one.motion.mark || printClock(one.motion.finish);
  if (level.includes(one)) return level.length > 1 ? "level" : "leads";
  const since = timeAt(first.motion, one.place.along);
  const behind = (first.place.along - one.place.along).toFixed(1) + " m";
  const words = since === since ? "+" + Math.max(0, seconds - since).toFixed(1) + " s" : "";
  return (one.place.computed ? "~" : "") + words + (first.place.finished ? "" : "  " + behind);
};
/** Fills a list with the runners of a race; returns what puts it in order, with gaps. */
const makeOrder = (list, of) => {
  const rows = new Map();
  of.forEach(({ runner }) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.runner = runner;
    button.setAttribute("aria-pressed", "false");
    const disc = document.createElement("b");
    disc.className = "disc disc-" + Math.floor(runner / COLOURS) % 3 + " line-" + runner % COLOURS;
    disc.textContent = runner + 1;
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = runners[runner].short;
    const gap = document.createElement("span");
    gap.className = "gap";
    button.append(disc, name, gap);
    item.append(button);
    list.append(item);
    makePickable(button, runner, showReplays);
    rows.set(runner, { item, gap, shown: "" });
  });
  let listed = "";
  return (field, seconds) => {
    const order = field.map(one => one.runner);
    const missing = of.map(motion => motion.runner).filter(runner => !order.includes(runner));
    const wanted = [...order, ...missing].join(" ");
    if (wanted !== listed) {
      listed = wanted;
      const focused = document.activeElement;
      [...order, ...missing].forEach(runner => list.append(rows.get(runner).item));
      if (list.contains(focused) && document.activeElement !== focused) focused.focus({ preventScroll: true });
    }
    const say = (runner, words) => {
      const row = rows.get(runner);
      if (row.shown !== words) { row.shown = words; row.gap.textContent = words; }
    };
    const level = foremost(field);
    field.forEach(one => say(one.runner, gapWords(one, level, field[0], seconds)));
    missing.forEach(runner => say(runner, runners[runner].outcome || "\u2013"));
  };
};

// moments are read from their tables
const momentRows = [...document.querySelectorAll("#moments tr[data-seconds]")].map(row => ({
  row, seconds: Number(row.dataset.seconds), until: Number(row.dataset.until), main: row.dataset.main !== undefined,
  told: row.dataset.told, runner: Number(row.dataset.runner), kind: row.dataset.kind,
  sure: row.cells[4].textContent.trim().replace(/\s+/g, " "), what: row.cells[3].firstChild.textContent.trim(),
}));
const mainMoments = momentRows.filter(moment => moment.main);
const LEAST_SECONDS = 1.5;
const MOST_SECONDS = 6;
const saidUntil = moment => Math.min(Math.max(moment.until, moment.seconds + LEAST_SECONDS), moment.seconds + MOST_SECONDS);
const momentsAt = seconds => momentRows
  .filter(moment => moment.seconds <= seconds + 0.05 && seconds <= saidUntil(moment))
  .sort((a, b) => b.main - a.main || b.seconds - a.seconds);
const nowText = byId("replay-now");
const showNow = seconds => {
  const words = momentsAt(seconds).slice(0, 3).map(moment => moment.told + " (" + moment.sure + ")").join("; ");
  if (nowText.textContent !== words) nowText.textContent = words;
};
const showMarks = () => {
  const strip = byId("replay-marks");
  momentRows.forEach(moment => {
    const mark = document.createElement("i");
    mark.className = (moment.main ? "main " : "") + "line-" + Math.max(0, moment.runner) % COLOURS;
    mark.style.left = (100 * moment.seconds / replay.seconds).toFixed(2) + "%";
    mark.title = printClock(moment.seconds) + " " + moment.told;
    strip.append(mark);
  });
};
