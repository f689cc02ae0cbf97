import { expect } from '@open-wc/testing';
import { whenIdle } from './when-idle.js';

const idle = () => new Promise<number>((resolve) => whenIdle(() => resolve(performance.now())));

describe('what can wait', () => {
  it('leaves the first frames to what is drawn, and comes soon after', async () => {
    let frames = 0;
    const count = () => {
      frames += 1;
      requestAnimationFrame(count);
    };
    count();
    const asked = performance.now();
    expect((await idle()) - asked).to.be.within(200, 2500);
    expect(frames).to.be.above(5);
  });

  it('comes within two seconds where something is always being done', async () => {
    let busy = true;
    const work = () => {
      const began = performance.now();
      while (performance.now() - began < 15);
      if (busy) setTimeout(work);
    };
    work();
    const asked = performance.now();
    const done = (await idle()) - asked;
    busy = false;
    expect(done).to.be.below(4000);
  });
});
