// order at each mark
const positions = marks.flatMap(mark => mark.positions.filter(Boolean).map(position => position[0]));
const unplaced = runners.map((runner, i) => i).filter(i => !finish.positions[i] && marks.some(mark => mark.positions[i]));
const places = Math.max(...positions, runners.filter((runner, i) => finish.positions[i]).length, 1);
const rows = places + unplaced.filter(i => runners[i].outcome).length;
const orderOption = width => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const endings = new Map();
  finish.positions.forEach((position, i) => {
    if (position) endings.set(position[0], [...(endings.get(position[0]) || []), i]);
  });
  // those who did not finish in a place stand below the others, or in a row that nobody has
  let free = rows;
  [...unplaced].reverse().filter(i => runners[i].outcome).forEach(i => {
    while (endings.has(free)) free--;
    endings.set(free, [i]);
  });
  const ending = row => (endings.get(row) || [])
    .map(i => runners[i].short + (finish.positions[i] ? "" : " " + runners[i].outcome)).join(", ");
  const first = marks[0];
  const firstKnown = !narrow && first.positions.filter(Boolean).length === runners.length;
  const starting = row => runners.map((runner, i) => i)
    .filter(i => first.positions[i] && first.positions[i][0] === row).map(i => runners[i].short).join(", ");
  const most = Math.min(width * 0.36, 190);
  const all = Array.from({ length: rows }, (unused, row) => row + 1);
  const right = Math.min(most, widest(all.map(ending), size) + 8) + 12;
  const left = (firstKnown ? Math.min(most, widest(all.map(starting), size)) + 8 : 0) + 30;
  const axis = {
    type: "value", inverse: true, min: 0.4, max: rows + 0.6, splitLine: { show: false }, axisLine: { show: false }, axisTick: { show: false },
  };
  const label = (formatter, extra) => ({
    show: true, customValues: all, formatter, color: colour("--ink"), fontSize: size, ...extra,
  });
  return {
    grid: { left, right, top: 22, bottom: 28 },
    graphic: scaleNote(width - right, narrow),
    xAxis: metresAxis(narrow, width - left - right),
    yAxis: [
      {
        ...axis, axisLabel: label(row => {
          const place = row <= places ? String(row) : "";
          return firstKnown && starting(row) ? shortened(starting(row), most, size) + "  " + place : place;
        }, { color: colour(firstKnown ? "--ink" : "--muted") }),
      },
      { ...axis, position: "right", axisLabel: label(row => shortened(ending(row), most, size), { margin: 12 }) },
    ],
    series: [
      backdrop(),
      // a second vertical axis is drawn only where a series uses it
      { type: "line", data: [], yAxisIndex: 1, silent: true },
      ...runners.flatMap((runner, i) => lines(i, marks.map(mark => {
        const position = mark.positions[i];
        return position && {
          y: position[0], computed: position[3] === 1,
          tip: runner.name + ", " + mark.label + ": " + (position[1] ? "level " : "") + "position " + position[0] + " (" + position[2] + ")",
        };
      }), narrow)),
    ],
  };
};
makeChart("order", width => Math.max(180, rows * (width < NARROW ? 22 : 26) + 50), orderOption);
