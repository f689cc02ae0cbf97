// A browser whose pictures depend on nothing but its own version: fonts, their hinting and smoothing come from here, not from
// the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';

/** Families by what takes their place where a brand names a family that is not here. */
const families = {
  'sans-serif': ['Inter', '@expo-google-fonts/inter'],
  serif: ['Source Serif 4', '@expo-google-fonts/source-serif-4'],
  monospace: ['JetBrains Mono', '@expo-google-fonts/jetbrains-mono'],
};
/** Chromium draws what changed of a tile, on several threads, with what the processor can do best: all of it shows at round corners. */
const sameEachTime = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-partial-raster',
  '--num-raster-threads=1',
  '--disable-skia-runtime-opts',
  '--disable-checker-imaging',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
];
const folder = fileURLToPath(new URL('../../.gangway/visual/', import.meta.url));
/** The instant at which the answers of stories were recorded. */
const recordedAt = new Date('2026-04-14T17:20:00Z');

export async function launchPinned() {
  return chromium.launch({
    executablePath: await requireBrowser(),
    args: [...browserFlags, ...sameEachTime],
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(), TZ: 'UTC' },
  });
}

/** Windows on the same day in the same place for everybody, whose clocks stand where the answers of stories were recorded. */
export async function openPinned(browser, viewport, deviceScaleFactor = 1) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
  });
  // Before there is a page: pages that open at once would set the one clock that they share while it is being made.
  await context.clock.setFixedTime(recordedAt);
  await context.addInitScript(() => (performance.now = () => 1000));
  return context;
}

/** Linux asks fontconfig for every font, and for how to draw it. Elsewhere this has no effect, and the probe tells. */
function writeFontConfig() {
  const require = createRequire(import.meta.url);
  const dirs = Object.values(families).map(([, name]) => dirname(require.resolve(`${name}/package.json`)));
  const alias = ([generic, [family]]) =>
    `  <alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  const set = (name, value) => `<edit name="${name}" mode="assign">${value}</edit>`;
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map((dir) => `  <dir>${dir}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
${Object.entries(families).map(alias).join('\n')}
  <match target="font">
    ${set('antialias', '<bool>true</bool>')}${set('hinting', '<bool>false</bool>')}${set('autohint', '<bool>false</bool>')}
    ${set('hintstyle', '<const>hintnone</const>')}${set('rgba', '<const>none</const>')}
  </match>
</fontconfig>
`,
  );
  return file;
}
