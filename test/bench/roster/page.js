// What the bench calls in the page: one step at a time, each until it is on screen.
import { surroundings } from './surroundings.js';
import { answersOf } from './data.js';

const frame = () => new Promise(requestAnimationFrame);
/** Two frames: one that the step draws, one for what it puts off. */
const settle = async () => {
  await frame();
  await frame();
};

/** @param grid `before` makes what stands before there is an answer; `start` shows the answers */
export function bench({ before = surroundings, start }) {
  let [answers, grid] = [null, null];
  window.bench = {
    /** @param asText whether the answers are the texts that a server sends, and not yet the columns in them */
    data(count, asText = false) {
      answers = answersOf(count, asText);
    },
    /** What a page shows while it waits. */
    async before() {
      before(answers);
      await settle();
    },
    async render() {
      before(answers);
      answers.come();
      grid = start(answers);
      // Who says that rows are on screen says so in the frame that draws them.
      if (grid.ready) await grid.ready().then(frame);
      else await settle();
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
      await grid.update(answers.columns.id[at], { mrr, health });
      await settle();
    },
    words: () =>
      document.querySelector('partner-customer-roster')?.shadowRoot.querySelector('.grid').textContent ??
      document.body.textContent,
  };
}
