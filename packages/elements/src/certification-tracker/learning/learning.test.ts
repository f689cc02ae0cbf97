import { retrieveBadge, retrieveTraining, type Training } from '@gangway/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { altering, button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { pressKeys } from '../../testing/page.fixtures.js';
import '../certification-tracker.define.js';
import type { PartnerTrainingEvent } from '../certification-tracker.events.js';
import type { PartnerCertificationTracker } from '../certification-tracker.js';

const TAG = 'partner-certification-tracker';

/** Presses the step of a module. */
async function choose(tracker: PartnerCertificationTracker, title: string): Promise<void> {
  await until(() => button(tracker, title));
  button(tracker, title).click();
  await tracker.updateComplete;
}

/** Presses a button, and waits for the dialog that it opens. */
async function open(tracker: PartnerCertificationTracker, words: string): Promise<void> {
  await until(() => button(tracker, words));
  button(tracker, words).click();
  await until(() => find(tracker, 'dialog[open]'));
}

/** Names of the files that are handed to the reader, with what is in them. */
function files(): { readonly saved: Map<string, Blob>; stop(): void } {
  const saved = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.set(this.download, blobs.get(this.href)!);
  };
  return {
    saved,
    stop: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

/** A tracker over the API's answers, its training altered. */
async function altered(handle: string, change: (training: Training) => Training): Promise<PartnerCertificationTracker> {
  const client = altering(await connection(handle, 'owner'), retrieveTraining, change);
  const tracker = await fixture<PartnerCertificationTracker>(
    html`<partner-certification-tracker .client=${client}></partner-certification-tracker>`,
  );
  await until(() => find(tracker, '.frame:not(.skeleton)'));
  return tracker;
}

describe('a live date', () => {
  it('is booked, moved, put into a calendar and given back', async () => {
    const tracker = await mount(TAG, 'mise-margin', 'learner');
    const acts: string[] = [];
    tracker.addEventListener('partner-training-request', (event) => acts.push((event as PartnerTrainingEvent).act));
    await choose(tracker, 'Live webinar');
    await open(tracker, 'Book a date');
    await until(() => find(tracker, '.option'));
    expect(button(tracker, 'Book this seat'), 'nothing is chosen yet').not.to.exist;
    await expect(tracker).to.be.accessible();
    const first = textOf(tracker, '.option .medium');
    expect(textOf(tracker, '.option')).to.include('seats left').and.to.include('in New York');
    find(tracker, '.option input').click();
    await tracker.updateComplete;
    button(tracker, 'Book this seat').click();
    await until(() => !find(tracker, 'dialog'));
    expect(textOf(tracker, '.module')).to.include('Booked for');

    await open(tracker, 'Change or cancel');
    await until(() => find(tracker, '.option'));
    expect(textOf(tracker, '.option')).to.include('Your seat').and.to.include(first);
    expect(find<HTMLInputElement>(tracker, '.option input').disabled).to.equal(true);
    const kept = files();
    button(tracker, 'Add to calendar').click();
    kept.stop();
    const calendar = await kept.saved.get('date.ics')!.text();
    expect(calendar).to.match(
      /^BEGIN:VCALENDAR\r\n.*\r\nDTSTART:\d{8}T\d{6}Z\r\nDTEND:\d{8}T\d{6}Z\r\nSUMMARY:Live webinar\r\n/s,
    );
    find(tracker, '.option:nth-child(2) input').click();
    await tracker.updateComplete;
    button(tracker, 'Move to this date').click();
    await until(() => !find(tracker, 'dialog'));

    await open(tracker, 'Change or cancel');
    await until(() => textOf(tracker, '.option:nth-child(2)').includes('Your seat'));
    button(tracker, 'Give the seat back').click();
    await until(() => !find(tracker, 'dialog'));
    expect(button(tracker, 'Book a date')).to.exist;
    expect(acts).to.deep.equal(['book', 'book', 'cancel']);
  });
});

describe('a recording', () => {
  /** Puts a file into the field, as somebody does who chooses it. */
  async function give(tracker: PartnerCertificationTracker, file: File): Promise<void> {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const field = find<HTMLInputElement>(tracker, '#file');
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    await tracker.updateComplete;
  }

  it('is refused with a reason, or sent and in review', async () => {
    const tracker = await mount(TAG, 'slipway', 'learner');
    await choose(tracker, 'Simulations');
    await open(tracker, 'Hand in a recording');
    await expect(tracker).to.be.accessible();
    await give(tracker, new File(['words'], 'demo.txt', { type: 'text/plain' }));
    expect(textOf(tracker, '#file-fault')).to.equal('Only MP4, WEBM, and PDF can be handed in here.');
    // What only the server sees: that it is not what it says.
    await give(tracker, new File(['words, not a film'], 'demo.mp4', { type: 'video/mp4' }));
    expect(find(tracker, '#file-fault')).not.to.exist;
    const acts: string[] = [];
    tracker.addEventListener('partner-training', (event) => acts.push((event as PartnerTrainingEvent).act));
    find(tracker, 'dialog .primary').click();
    await until(() => find(tracker, 'dialog .error'));
    expect(textOf(tracker, 'dialog .error')).to.include('demo.mp4');
    expect(acts, 'nothing was handed in').not.to.include('demo');
    acts.length = 0;

    const film = new Uint8Array(1_500_000);
    film.set([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d]);
    await give(tracker, new File([film], 'demo.mp4', { type: 'video/mp4' }));
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(textOf(tracker, '.sending [role=status]')));
    watch.observe(tracker.shadowRoot!, { subtree: true, childList: true, characterData: true });
    find(tracker, 'dialog .primary').click();
    await until(() => !find(tracker, 'dialog'));
    watch.disconnect();
    expect([...seen]).to.include.members(['0% sent', '69% sent']);
    expect(acts).to.deep.equal(['upload', 'demo']);
    expect(textOf(tracker, '.module')).to.include('in review');
  });
});

describe('a badge', () => {
  it('is shared and hidden, as strangers see it, and kept as a file and a picture', async () => {
    const tracker = await mount(TAG, 'sunshine');
    await open(tracker, 'Badge and link');
    await until(() => find(tracker, '.switch'));
    await expect(tracker).to.be.accessible();
    const real = await connection('sunshine', 'owner');
    const { enrolment } = await real.send(retrieveTraining, { query: {} });
    const params = { id: enrolment!.credential!.id };
    const badge = await real.send(retrieveBadge, { params });
    expect(find<HTMLInputElement>(tracker, '#verify-link').value).to.equal(badge.verifyUrl);
    expect(textOf(tracker, '.stranger')).to.include('This badge is valid').and.to.include(badge.learner);

    const veto = (event: Event) => event.preventDefault();
    tracker.addEventListener('partner-training-request', veto);
    find(tracker, '.switch').click();
    await until(() => find<HTMLInputElement>(tracker, '.switch').checked);
    expect((await real.send(retrieveBadge, { params })).shared, 'the host has cancelled it').to.equal(true);
    tracker.removeEventListener('partner-training-request', veto);

    find(tracker, '.switch').click();
    await until(() => textOf(tracker, '.stranger').includes('This badge is not public'));
    expect(textOf(tracker, '.stranger')).not.to.include(badge.learner);
    await until(() => find(tracker, '.switch').getAttribute('aria-disabled') === 'false');
    expect((await real.send(retrieveBadge, { params })).shared).to.equal(false);
    find(tracker, '.switch').click();
    await until(() => textOf(tracker, '.stranger').includes('This badge is valid'));

    const kept = files();
    button(tracker, 'Badge file').click();
    button(tracker, 'Picture').click();
    await until(() => kept.saved.size === 2);
    kept.stop();
    const [file, picture] = ['jwt', 'svg'].map((ending) => kept.saved.get(`${badge.name} ${badge.learner}.${ending}`)!);
    expect(await file!.text()).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await picture!.text())
      .to.include('<svg')
      .and.to.include(await file!.text());
  });

  it('leaves focus on its switch while that is on its way, and lets Escape leave', async () => {
    const tracker = await mount(TAG, 'sunshine');
    await until(() => button(tracker, 'Badge and link'));
    button(tracker, 'Badge and link').focus();
    await open(tracker, 'Badge and link');
    await until(() => find(tracker, '.switch'));
    const link = find<HTMLInputElement>(tracker, '.switch');
    const was = link.checked;
    link.focus();
    link.click();
    await tracker.updateComplete;
    expect(link.getAttribute('aria-disabled')).to.equal('true');
    // Once more, as somebody does who is not sure: it is not sent.
    link.click();
    await until(() => link.getAttribute('aria-disabled') === 'false');
    expect([link.checked, tracker.shadowRoot!.activeElement === link]).to.deep.equal([!was, true]);
    await pressKeys(' ');
    await pressKeys('Escape');
    await until(() => tracker.shadowRoot!.activeElement === button(tracker, 'Badge and link'), 'focus is back');
    await until(async () => {
      const real = await connection('sunshine', 'owner');
      const { enrolment } = await real.send(retrieveTraining, { query: {} });
      return (await real.send(retrieveBadge, { params: { id: enrolment!.credential!.id } })).shared === was;
    });
  });

  it('is renewed, once what that takes is said', async () => {
    const tracker = await mount(TAG, 'slipway');
    expect(textOf(tracker, '[part=credential]')).to.match(/Expires in \d+ days/);
    await open(tracker, 'Renew');
    await until(() => find(tracker, '.takes li'));
    await expect(tracker).to.be.accessible();
    const real = await connection('slipway', 'owner');
    const { enrolment } = await real.send(retrieveTraining, { query: {} });
    const { renewal, reminders } = await real.send(retrieveBadge, { params: { id: enrolment!.credential!.id } });
    for (const { title } of renewal!.modules) expect(textOf(tracker, '.takes')).to.include(title);
    expect(reminders.map(({ daysBefore }) => daysBefore)).to.deep.equal([90, 60, 30, 7]);
    find(tracker, 'dialog .primary').click();
    await until(() => !find(tracker, 'dialog'));
    await until(() => textOf(tracker, '.module').includes(renewal!.modules[0]!.title));
    const after = await real.send(retrieveTraining, { query: {} });
    expect(after.enrolment!.state).to.equal('recertifying');
  });

  it('has a transcript that is printed alone and kept as CSV', async () => {
    const tracker = await mount(TAG, 'sunshine');
    await open(tracker, 'Transcript');
    await until(() => find(tracker, '.record'));
    const rows = textOf(tracker, '.record');
    await expect(tracker).to.be.accessible();
    let printed = '';
    const box = find(tracker, '.widget');
    box.append = (frame: HTMLIFrameElement) => {
      HTMLElement.prototype.append.call(box, frame);
      frame.contentWindow!.print = () => (printed = frame.contentDocument!.body.textContent.replace(/\s+/g, ' '));
    };
    button(tracker, 'Print').click();
    await until(() => printed);
    expect(printed).to.include(rows).and.not.to.include('Certification Team');
    const kept = files();
    button(tracker, 'CSV').click();
    await until(() => kept.saved.size === 1);
    kept.stop();
    expect(await kept.saved.get('transcript.csv')!.text()).to.match(/^Learner,Path,Module/);
  });
});

describe('a tracker', () => {
  it('shows six modules and the badge on a phone; what is wider scrolls in itself and keeps the names in view', async () => {
    const tracker = await mount(TAG, 'slipway');
    const scroll = find(tracker, '.team .scroll');
    tracker.style.inlineSize = '288px';
    await new Promise(requestAnimationFrame);
    expect(tracker.scrollWidth).to.be.at.most(288);
    expect(scroll.scrollWidth, 'nothing is out of sight').to.equal(scroll.clientWidth);
    find(tracker, '.matrix').style.minInlineSize = '400px';
    expect(scroll.tabIndex).to.equal(0);
    scroll.scrollLeft = scroll.scrollWidth;
    const name = find(tracker, '.matrix tbody th').getBoundingClientRect();
    expect(name.left).to.be.at.least(scroll.getBoundingClientRect().left);
  });

  it('says who holds up a gate, and keeps the team as CSV', async () => {
    const tracker = await mount(TAG, 'sunshine');
    expect(textOf(tracker, '.team tr.blocks')).to.include('Holds up the gate');
    const kept = files();
    button(tracker, 'Team as CSV').click();
    await until(() => kept.saved.size === 1);
    kept.stop();
    expect(await kept.saved.get('team.csv')!.text()).to.match(/^Learner,State,/);
  });

  it('leads to the material where it is a safe address, and to no other', async () => {
    const at = (material: string) => (training: Training) => ({
      ...training,
      enrolment: {
        ...training.enrolment!,
        modules: training.enrolment!.modules.map((module) => ({ ...module, material })),
      },
    });
    const safe = await altered('mise-margin', at('https://learn.example/videos'));
    await choose(safe, 'Videos');
    const link = find<HTMLAnchorElement>(safe, '.module-actions a');
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://learn.example/videos',
      '_blank',
      'noopener noreferrer',
    ]);
    for (const material of ['javascript:alert(1)', 'http://learn.example', '//learn.example', 'data:text/html,x']) {
      const tracker = await altered('mise-margin', at(material));
      await choose(tracker, 'Videos');
      expect(find(tracker, '.module-actions a'), material).not.to.exist;
    }
  });

  it('offers no change where the page wants it looked at only, and leaves out what the page hides', async () => {
    const tracker = await mount(TAG, 'mise-margin', 'learner');
    tracker.readonly = true;
    await choose(tracker, 'Live webinar');
    expect(button(tracker, 'Book a date')).not.to.exist;
    expect(textOf(tracker, '.module')).to.include('You may only look at it here.');
    tracker.toggleAttribute('hide-path', true);
    expect(getComputedStyle(find(tracker, '.path')).display).to.equal('none');
    const team = await mount(TAG, 'slipway');
    team.toggleAttribute('hide-team', true);
    team.toggleAttribute('hide-requirements', true);
    for (const part of ['.team', '.requirements'])
      expect(getComputedStyle(find(team, part)).display, part).to.equal('none');
  });
});
