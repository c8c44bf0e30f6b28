// the lineage of a record, as steps over the years
const recordSelect = byId("record");
const clock = seconds => {
  const whole = Math.round(seconds * 10) / 10;
  const rest = (whole % 60).toFixed(Number.isInteger(whole) ? 0 : 1);
  return whole < 60 ? rest : Math.floor(whole / 60) + ":" + (whole % 60 < 10 ? "0" : "") + rest;
};
/** Names beside the marks, as far as there is room: that of this race first, then from the latest to the earliest. */
const lineageLabels = (record, at, size, narrow, plot) => {
  const placed = [];
  const place = (text, strong, spots) => {
    const width = widthOf(text, size, strong ? "bold" : "normal") + 4;
    const free = spots.find(spot => {
      const left = spot.align === "right" ? spot.x - width : spot.x;
      const box = { left, right: left + width, top: spot.y - size * 0.75, bottom: spot.y + size * 0.75 };
      const fits = box.left >= plot.left - 2 && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom
        && !placed.some(other => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom);
      if (fits) placed.push(box);
      return fits;
    });
    return free ? [{
      type: "text", silent: true, z: 10, x: free.x, y: free.y,
      style: {
        text, fill: colour(strong ? "--ink" : "--muted"), font: (strong ? "bold " : "") + font(size), align: free.align, verticalAlign: "middle",
        stroke: colour("--paper"), lineWidth: 3,
      },
    }] : [];
  };
  const own = at(record.own);
  const words = step => (step.equalled ? "= " : "") + step.short + (narrow ? "" : " " + step.mark);
  const named = record.steps.filter((step, k) => !isOwnMark(record, step)
    && (k === 0 || record.steps[k - 1].holder !== step.holder || step.equalled)).reverse();
  return [
    ...place(record.own.short + " " + record.own.mark, true, [
      { x: own.x - 8, y: own.y + size, align: "right" }, { x: own.x - 8, y: own.y - size - 2, align: "right" },
    ]),
    ...named.flatMap(step => {
      const point = at(step);
      return place(words(step), false, [
        { x: point.x + 4, y: point.y - size * 0.9, align: "left" }, { x: point.x - 5, y: point.y + size * 0.9, align: "right" },
      ]);
    }),
  ];
};
const isOwnMark = (record, step) => step.date === record.own.date && step.holder === record.own.holder && step.mark === record.own.mark;
const lineageOption = (width, height) => {
  const record = race.records[recordSelect ? Number(recordSelect.value) : 0];
  const narrow = width < NARROW;
  const size = narrow ? 10 : 11;
  const grid = { left: narrow ? 40 : 48, right: 20, top: 28, bottom: 28 };
  const all = [...record.steps, record.own];
  const fastest = Math.min(...all.map(step => step.seconds));
  const slowest = Math.max(...all.map(step => step.seconds));
  const step = STEPS.find(one => (slowest - fastest) / one <= 6) || 200;
  const low = Math.floor((fastest - step * 0.4) / step) * step;
  const high = Math.ceil((slowest + step * 0.2) / step) * step;
  const first = record.steps[0].year;
  const last = record.own.year;
  const from = first - (last - first) * 0.02 - 0.1;
  const to = last + (last - first) * 0.01 + 0.1;
  const years = [1, 2, 5, 10, 20, 50].find(one => (to - from) / one <= (narrow ? 5 : 10)) || 100;
  const ticks = [];
  for (let year = Math.ceil(from / years) * years; year <= to; year += years) ticks.push(year);
  const plot = { left: grid.left, right: width - 4, top: grid.top - 8, bottom: height - grid.bottom };
  const at = mark => ({
    x: grid.left + (mark.year - from) / (to - from) * (width - grid.left - grid.right),
    y: grid.top + (high - mark.seconds) / (high - low) * (height - grid.top - grid.bottom),
  });
  const tip = mark => mark.holder + " " + mark.mark + ", " + mark.date + (mark.place ? ", " + mark.place : "") + (mark.equalled ? " (equalled)" : "");
  const end = record.steps[record.steps.length - 1];
  return {
    grid,
    xAxis: {
      type: "value", min: from, max: to, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: colour("--muted") } },
      axisTick: { show: true, customValues: ticks },
      axisLabel: { customValues: ticks, formatter: year => String(year), color: colour("--muted"), fontSize: size, showMinLabel: true, showMaxLabel: true },
    },
    yAxis: {
      type: "value", min: low, max: high, interval: step, axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: colour("--grid") } }, name: "minutes, the faster the lower", nameGap: 10,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: size },
      axisLabel: { color: colour("--muted"), fontSize: size, formatter: clock },
    },
    series: [
      {
        type: "line", step: "end", name: record.name, showSymbol: true, symbol: "circle", symbolSize: narrow ? 4 : 5, color: colour("--line-0"), z: 3,
        lineStyle: { color: colour("--line-0"), width: 2 },
        data: [
          ...record.steps.map(mark => ({
            value: [mark.year, mark.seconds], tip: tip(mark), symbolSize: mark.equalled ? 8 : narrow ? 4 : 5,
            ...(mark.equalled ? { itemStyle: { color: colour("--paper"), borderColor: colour("--line-0"), borderWidth: 2 } } : {}),
          })),
          { value: [Math.max(last, end.year), end.seconds], symbol: "none" },
        ],
      },
      {
        type: "line", name: "this race", showSymbol: true, color: colour("--line-1"), z: 5,
        data: [{ value: [last, record.own.seconds], tip: "This race: " + tip(record.own), symbol: "diamond", symbolSize: 13 }],
      },
    ],
    graphic: lineageLabels(record, at, size, narrow, plot),
  };
};
if (race.records) {
  const showRecord = () => {
    byId("lineage-caption").textContent = race.records[recordSelect ? Number(recordSelect.value) : 0].finding;
    redraw();
  };
  if (recordSelect) {
    byId("record-chooser").hidden = false;
    recordSelect.addEventListener("change", showRecord);
    // browsers keep a choice over a reload
    if (recordSelect.value !== "0") showRecord();
  }
  makeChart("lineage", width => (width < NARROW ? 300 : 360), lineageOption);
}
