import { expect } from '@open-wc/testing';
import { whenIdle } from './when-idle.js';

const idle = () => new Promise<number>((resolve) => whenIdle(() => resolve(performance.now())));

describe('what can wait', () => {
  it('waits for the frames of something that moves, and no longer than two seconds', async () => {
    let [frames, moving] = [0, true];
    const move = () => {
      frames += 1;
      if (moving) requestAnimationFrame(move);
    };
    requestAnimationFrame(move);
    const asked = performance.now();
    const done = (await idle()) - asked;
    moving = false;
    expect(frames).to.be.above(5);
    expect(done).to.be.within(100, 4000);
  });

  it('is done soon where nothing moves', async () => {
    const asked = performance.now();
    expect((await idle()) - asked).to.be.below(1500);
  });
});
