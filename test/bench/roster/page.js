// What the bench calls in the page: one step at a time, each until it is on screen.
import { columnsOf } from './data.js';

const frame = () => new Promise(requestAnimationFrame);
/** Two frames: one that the step draws, one for what it puts off. */
const settle = async () => {
  await frame();
  await frame();
};

export function bench(start) {
  let [columns, grid] = [null, null];
  window.bench = {
    data(count) {
      columns = columnsOf(count);
    },
    async render() {
      grid = start(columns);
      await grid.ready?.();
      await settle();
    },
    async sort(key, down) {
      await grid.sort(key, down);
      await settle();
    },
    async filter(words) {
      await grid.filter(words);
      await settle();
    },
    async scroll(jumps) {
      const scroller = grid.scroller();
      const room = scroller.scrollHeight - scroller.clientHeight;
      for (let jump = 1; jump <= jumps; jump += 1) {
        scroller.scrollTop = Math.round((room * ((jump * 37) % 61)) / 61);
        await settle();
      }
    },
    async update(at, mrr, health) {
      await grid.update(columns.id[at], { mrr, health });
      await settle();
    },
    words: () =>
      document.querySelector('partner-customer-roster')?.shadowRoot.querySelector('.grid').textContent ??
      document.body.textContent,
  };
}
