import { retrieveSession } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { altered, TAG, withOpenAttempt } from '../certification-tracker.fixtures.js';

describe('what the tracker shows of a quiz, a module and a team', () => {
  it('hears its keys on keyboards that write digits with Shift, or another script', async () => {
    const tracker = await altered('mise-margin', (training) => training, withOpenAttempt);
    const press = async (key: string, code: string): Promise<void> => {
      find(tracker, '.asked').dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
      await tracker.updateComplete;
    };
    await press('é', 'Digit2');
    expect(
      [...tracker.shadowRoot!.querySelectorAll<HTMLInputElement>('.answer input')].map(({ checked }) => checked),
    ).to.deep.equal([false, true]);
    await press('ب', 'KeyF');
    expect(find(tracker, '.flag').getAttribute('aria-pressed')).to.equal('true');
  });

  it('says to those who hear it when the time comes near its end, and when it is over', async () => {
    const line = await connection('mise-margin', 'owner');
    for (const [seconds, words] of [
      [302, '5m left'],
      [2, 'Time is over: hand in what is there.'],
    ] as const) {
      const now = Date.parse((await line.send(retrieveSession, {})).now);
      const endsAt = new Date(now + seconds * 1000).toISOString();
      const tracker = await altered('mise-margin', (training) => training, { ...withOpenAttempt, endsAt });
      await until(() => textOf(tracker, '.news-of-others') === words, words);
    }
    line.close();
  });

  it('tells a team lead whose badge ends, has ended or was taken away, and scores also without a path of their own', async () => {
    const states = ['expiring', 'expired', 'suspended', 'revoked'] as const;
    const tracker = await altered('mise-margin', (training) => ({
      ...training,
      enrolment: null,
      team: {
        ...training.team!,
        rows: training.team!.rows.map((row, at) => ({
          ...row,
          state: states[at] ?? 'certified',
          certifiedAt: states[at] && states[at] !== 'expiring' ? null : '2026-03-16T12:00:00Z',
          cells: row.cells.map((cell) => ({ ...cell, bestBps: 7000 })),
        })),
      },
    }));
    await until(() => find(tracker, '.matrix'));
    const badges = [...tracker.shadowRoot!.querySelectorAll('.badge-cell')].map((each) => each.textContent!.trim());
    expect(badges.slice(0, 5)).to.deep.equal(['Expires soon', 'Expired', 'Suspended', 'Revoked', 'Mar 16']);
    expect(textOf(tracker, '.matrix tbody td')).to.equal('70%');
  });

  it('says in words what kind of module it is, and how long it takes', async () => {
    const tracker = await mount(TAG, 'mise-margin');
    button(tracker, 'Live webinar').click();
    await tracker.updateComplete;
    expect(textOf(tracker, '.module')).to.include('Live session · 2h');
  });
});
