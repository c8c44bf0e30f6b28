// the race and a simulated race side by side, under one clock
const startPair = () => {
  const simulated = motionsOf(replay.simulated);
  const lists = document.querySelectorAll("#pair-box ol");
  const pair = [...document.querySelectorAll("#pair-box .pair-race")].map((element, k) => {
    const canvas = element.querySelector(".pair-oval");
    const of = k === 0 ? motions : simulated;
    return {
      element, canvas, of, ink: canvas.getContext("2d"), drawn: [], still: element.querySelector(".pair-track"),
      showOrder: makeOrder(lists[k], of),
      stamp: k === 0 ? REPLAY_STAMP : STAMPS.simulated, alpha: k === 0 ? REPLAY_ALPHA : UNSURE_ALPHA,
    };
  });
  let palette = null;
  const prepare = () => {
    palette = replayPalette();
    pair.forEach(one => {
      one.width = one.element.clientWidth;
      one.height = ovalHeight(one.width);
      [one.canvas, one.still].forEach(canvas => sizeCanvas(canvas, one.width, one.height));
      drawTrack(one.still.getContext("2d"), one.width, palette, one.stamp);
    });
  };
  const draw = (at, panelToo) => pair.forEach(one => {
    const field = fieldAt(at, one.of);
    one.ink.clearRect(0, 0, one.width, one.height);
    one.drawn = drawOval(one.ink, one.width, field, at, palette, !calm.matches, one.alpha);
    if (panelToo) one.showOrder(field, at);
  });
  const told = at => {
    const [real, other] = pair.map(one => fieldAt(at, one.of)).map(field => (field[0] ? headWords(field) : "nobody runs"));
    return ", " + real + "; simulated, " + other;
  };
  makePlayer("pair", { end: Math.max(endOf(replay, motions), endOf(replay.simulated, simulated)), draw, told, prepare });
  pair.forEach(pointable);
};
if (replay && replay.simulated) startPair();
