// gaps to a reference
const select = byId("reference");
const lessSure = (one, other) => (race.provenances.indexOf(one) >= race.provenances.indexOf(other) ? one : other);
const gapAt = (mark, i) => {
  const reference = select.value === "leader" ? mark.leader : Number(select.value);
  const own = mark.times[i];
  const other = reference === undefined ? null : mark.times[reference];
  return own && other && {
    seconds: own[0] - other[0], decimals: Math.min(own[1], other[1]), computed: own[3] === 1 || other[3] === 1,
    provenance: lessSure(own[2], other[2]),
  };
};
const referenceName = () => (select.value === "leader" ? "the leader" : runners[Number(select.value)].name);
const gapsOption = (width, height) => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const gaps = runners.map((runner, i) => marks.map(mark => gapAt(mark, i)));
  const known = gaps.map(own => own.filter(Boolean).map(gap => gap.seconds));
  const worst = reach(known.filter(own => own.length).map(own => Math.max(0, ...own)));
  const ahead = Math.max(0, ...known.flat().map(seconds => -seconds));
  const step = STEPS.find(one => (worst + ahead) / one <= 7) || 200;
  const bottom = -Math.max(step, Math.ceil(worst / step - 0.05) * step);
  const top = Math.floor(ahead / step) * step;
  const pad = step * 0.25;
  const span = { min: bottom - pad, max: ahead + pad };
  const grid = { left: narrow ? 38 : 48, top: 24, bottom: 28, right: 0 };
  const plotHeight = height - grid.top - grid.bottom;
  const y = seconds => grid.top + (span.max + seconds) / (span.max - span.min) * plotHeight;
  const last = gaps.map(own => own[own.length - 1]);
  const ended = runners.map((runner, i) => i).filter(i => last[i] && -last[i].seconds >= span.min);
  const most = Math.min(width * 0.32, 150);
  const right = Math.min(most, widest(ended.map(i => runners[i].short), size)) + 32;
  const labels = spread(ended.map(i => ({
    y: y(last[i].seconds), text: shortened(runners[i].short, most, size), colour: lineColour(i), strong: isStrong(i), faded: isFaded(i),
  })), size + 2, grid.top, height - grid.bottom);
  const plotRight = width - right;
  const dropped = runners.map((runner, i) => i).filter(i => !last[i] && known[i].length && runners[i].outcome).map(i => {
    const k = gaps[i].map(Boolean).lastIndexOf(true);
    return {
      type: "text", silent: true, x: grid.left + marks[k].x / 100 * (plotRight - grid.left) + 6, y: Math.min(y(gaps[i][k].seconds), height - grid.bottom) - 10,
      style: { text: runners[i].short + " " + runners[i].outcome, fill: colour("--ink"), font: font(size - 1), verticalAlign: "middle" },
    };
  });
  const outside = runners.map((runner, i) => i).filter(i => known[i].some(seconds => -seconds < span.min));
  const note = byId("gaps-note");
  note.hidden = outside.length === 0;
  note.textContent = outside.length === 0 ? "" : "Falls out of the picture: " + outside.map(i => {
    const worstGap = gaps[i].filter(Boolean).reduce((one, other) => (other.seconds > one.seconds ? other : one));
    return runners[i].name + " (" + printGap(worstGap.seconds, worstGap.decimals) + " s)";
  }).join(", ") + ".";
  const ticks = [];
  for (let tick = Math.round(bottom / step); tick <= Math.round(top / step); tick++) ticks.push(tick * step);
  const decimals = step < 1 ? 1 : 0;
  return {
    grid: { ...grid, right },
    xAxis: metresAxis(narrow, plotRight - grid.left),
    yAxis: {
      type: "value", ...span, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
      name: "seconds behind (ahead is up)", nameLocation: "end", nameGap: 8,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
      axisLabel: {
        customValues: ticks, formatter: value => (Math.abs(value) < step / 10 ? "0" : printGap(-value, decimals)), color: colour("--muted"), fontSize: narrow ? 10 : 11,
      },
    },
    series: [
      {
        ...backdrop(),
        markLine: {
          ...backdrop().markLine,
          data: [...backdrop().markLine.data, ...ticks.map(tick => ({ yAxis: tick, lineStyle: tick === 0 ? { color: colour("--muted") } : {} }))],
        },
      },
      ...runners.flatMap((runner, i) => lines(i, gaps[i].map((gap, k) => gap && {
        y: -gap.seconds, computed: gap.computed,
        tip: runner.name + ", " + marks[k].label + ": " + (gap.computed ? "~" : "") + printGap(gap.seconds, gap.decimals) + " s to " + referenceName()
          + " (" + gap.provenance + ")",
      }), narrow)),
    ],
    graphic: [...endLabels(labels, plotRight, size), ...dropped, ...scaleNote(plotRight, narrow)],
  };
};

// where gaps are known at the finish only: one bar for each runner
const finishers = runners.map((runner, i) => i).filter(i => finish.times[i]);
const finishOption = width => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const gaps = finishers.map(i => gapAt(finish, i));
  const most = Math.min(width * 0.36, 190);
  const behind = Math.max(0, ...gaps.map(gap => gap.seconds));
  const ahead = Math.max(0, ...gaps.map(gap => -gap.seconds));
  const room = (behind + ahead) * (narrow ? 0.28 : 0.1) || 1;
  return {
    grid: { left: widest(finishers.map(i => shortened(runners[i].short, most, size)), size) + 16, right: 4, top: 4, bottom: 4 },
    xAxis: { type: "value", min: ahead ? -ahead - room : 0, max: behind + room, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: "category", inverse: true, data: finishers.map(i => shortened(runners[i].short, most, size)), axisTick: { show: false },
      axisLine: { onZero: false, show: false }, axisLabel: { color: colour("--ink"), fontSize: size, interval: 0 },
    },
    series: [{
      type: "bar", barCategoryGap: "35%", itemStyle: { color: colour("--line-0") },
      data: gaps.map((gap, k) => ({
        value: gap.seconds, tip: runners[finishers[k]].name + ": " + printGap(gap.seconds, gap.decimals) + " s to " + referenceName() + " at the finish",
        label: {
          show: true, position: gap.seconds < 0 ? "left" : "right", color: colour("--ink"), fontSize: size,
          formatter: () => (gap.seconds === 0 ? "0" : printGap(gap.seconds, gap.decimals) + " s"),
        },
      })),
      markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: colour("--muted"), type: "solid", width: 1 }, data: [{ xAxis: 0 }] },
    }],
  };
};

if (select) {
  const gapMarks = marks.filter(mark => mark.times.filter(Boolean).length > 1);
  const fillTable = () => {
    byId("gaps-reference").textContent = referenceName();
    [...byId("gaps-table").tBodies[0].rows].forEach((row, i) => gapMarks.forEach((mark, k) => {
      const cell = row.cells[k + 1];
      const gap = gapAt(mark, i);
      const words = gap ? (gap.computed ? "~" : "") + printGap(gap.seconds, gap.decimals) : "\u2013";
      const shown = gap && gap.computed ? Object.assign(document.createElement("i"), { className: "computed", title: "from an interpolated time" }) : null;
      if (shown) { shown.textContent = words; cell.replaceChildren(shown); } else cell.textContent = words;
    }));
  };
  makeChart("gaps", width => (width < NARROW ? 380 : 460), gapsOption);
  makeChart("finish", width => finishers.length * (width < NARROW ? 22 : 24) + 8, finishOption);
  byId("reference-chooser").hidden = false;
  select.addEventListener("change", () => { fillTable(); redraw(); });
  // browsers keep a choice over a reload
  fillTable();
}
