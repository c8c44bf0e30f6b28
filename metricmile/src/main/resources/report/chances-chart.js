// who was how likely to win: the chances of all runners one upon the other, from mark to mark, and the result; null
// where a runner is not known to be running, which leaves a gap
const chances = race.chances;
const chancesBy = byId("chances-by");
// colours come again after a few runners: then a band is hatched, and after as many again hatched the other way
const bandFill = i => {
  const kind = Math.floor(i / COLOURS) % 3;
  if (kind === 0) return lineColour(i);
  const size = 8;
  const image = document.createElement("canvas");
  image.width = image.height = size;
  const ink = image.getContext("2d");
  ink.strokeStyle = lineColour(i);
  ink.lineWidth = 2.5;
  [-size, 0, size].forEach(shift => {
    ink.beginPath();
    ink.moveTo(shift, kind === 1 ? size : 0);
    ink.lineTo(shift + size, kind === 1 ? 0 : size);
    ink.stroke();
  });
  return { image, repeat: "repeat" };
};
const chancesOption = (width, height) => {
  const win = chances[chancesBy.value];
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const grid = { left: narrow ? 38 : 48, right: narrow ? 14 : 20, top: 24, bottom: 28 };
  const plot = { width: width - grid.left - grid.right, height: height - grid.top - grid.bottom };
  const shown = runners.map((runner, i) => i).filter(i => win[i].some(chance => chance > 0));
  const last = chances.x.length - 1;
  const below = (row, k) => shown.slice(0, row).reduce((sum, i) => sum + win[i][k], 0);
  const point = (row, k) => [chances.x[k], below(row, k) / 10];
  const stretches = i => win[i].reduce((found, chance, k) => {
    if (chance === null) return found;
    if (k > 0 && win[i][k - 1] !== null) found[found.length - 1].push(k);
    else found.push([k]);
    return found;
  }, []);
  const room = Math.min(width * 0.3, 140);
  const names = shown.flatMap((i, row) => {
    const own = win[i].slice(0, last);
    const k = own.indexOf(Math.max(...own));
    if (own[k] < 80) return [];
    return [{
      type: "text", silent: true, z: 10, x: grid.left + chances.x[k] / 100 * plot.width,
      y: grid.top + (1 - (below(row, k) + own[k] / 2) / 1000) * plot.height,
      style: {
        text: shortened(runners[i].short, room, size), fill: colour("--ink"), opacity: isFaded(i) ? 0.3 : 1,
        font: (isStrong(i) ? "bold " : "") + font(size), align: k === 0 ? "left" : k > last - 2 ? "right" : "center", verticalAlign: "middle",
      },
    }];
  });
  return {
    grid,
    xAxis: metresAxis(narrow, plot.width),
    yAxis: {
      type: "value", min: 0, max: 100, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
      name: "% to win" + (chances.reconstructed ? ", reconstructed race" : ""), nameLocation: "end", nameGap: 8,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
      axisLabel: { customValues: [0, 25, 50, 75, 100], color: colour("--muted"), fontSize: narrow ? 10 : 11 },
    },
    series: [
      backdrop(),
      ...shown.map((i, row) => ({
        type: "custom", name: runners[i].name, silent: true, clip: true, z: 2, data: [[chances.x[0], 0]],
        renderItem: (params, api) => ({
          type: "group", silent: true,
          children: stretches(i).map(marks => ({
            type: "polygon", silent: true,
            shape: { points: [...marks.map(k => point(row, k)), ...marks.map(k => point(row + 1, k)).reverse()].map(at => api.coord(at)) },
            style: { fill: bandFill(i), fillOpacity: isFaded(i) ? 0.06 : (chances.reconstructed ? 0.2 : 0.4) + (isStrong(i) ? 0.2 : 0) + (i < COLOURS ? 0 : 0.15), stroke: "none" },
          })),
        }),
      })),
      ...shown.map((i, row) => ({
        type: "line", name: runners[i].name, symbol: "none", clip: true, color: lineColour(i), z: isStrong(i) ? 5 : 3, triggerLineEvent: true,
        data: chances.x.map((x, k) => ({
          value: win[i][k] === null ? [x, null] : point(row + 1, k),
          tip: runners[i].name + ", " + (k === last ? "finish" : chances.metres[k] + " m: " + (win[i][k] / 10).toFixed(0) + " % to win"),
        })),
        lineStyle: { color: lineColour(i), width: isStrong(i) ? 2.5 : 1, type: chances.reconstructed ? [6, 4] : "solid", opacity: isFaded(i) ? 0.2 : 1 },
      })),
    ],
    graphic: [...names, ...scaleNote(width - grid.right, narrow)],
  };
};
if (chances) {
  makeChart("chances", width => (width < NARROW ? 340 : 420), chancesOption);
  byId("chances-chooser").hidden = false;
  chancesBy.addEventListener("change", redraw);
}
