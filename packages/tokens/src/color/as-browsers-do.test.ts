import { clampRgb, converter } from 'culori';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { applyBrand } from '../apply-brand.js';
import { elementPreferences } from '../element-preferences.js';
import { elementTokens } from '../element-tokens.js';
import { themes } from '../generated/themes.js';
import type { Oklch } from './oklch.js';
import { modes, schemeOf, themeColors, wantsMore } from './theme-colors.js';

// The scripts of the repository know where its Chromium is.
const scripts = new URL('../../../../scripts/browser.mjs', import.meta.url).href;
const rgb = converter('rgb');
const cases = Object.entries(themes).flatMap(([name, { brand }]) => modes.map((mode) => ({ name, brand, mode })));
const channels = z.array(z.tuple([z.string(), z.array(z.number())]));

let browser: Browser;
beforeAll(async () => {
  const { requireBrowser, browserFlags } = await import(scripts);
  browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
}, 60_000);
afterAll(() => browser.close());

it.each(cases)(
  'the colours of $name in $mode are those that Chromium paints',
  { timeout: 60_000 },
  async ({ brand, mode }) => {
    // What lets its ground through is not one colour.
    const colors = new Map<string, Oklch>([...themeColors(brand, mode)].filter(([, { alpha }]) => alpha === 1));
    const inputs: string[] = [];
    applyBrand({ setProperty: (name, value) => inputs.push(`${name}:${value}`) }, brand);
    const page = await browser.newPage({ contrast: wantsMore(mode) ? 'more' : 'no-preference' });
    const sheet = `:root{color-scheme:${schemeOf(mode)};${inputs.join(';')}}${(elementTokens + elementPreferences).replaceAll(':host', 'body')}`;
    await page.setContent(`<style>${sheet}</style>`);
    const painted = channels.parse(
      await page.evaluate(
        (names) => {
          const canvas = new OffscreenCanvas(1, 1);
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          return names.map((name) => {
            document.body.style.color = `var(--_${name})`;
            if (!pen) return [name, []];
            pen.fillStyle = getComputedStyle(document.body).color;
            pen.fillRect(0, 0, 1, 1);
            return [name, [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)];
          });
        },
        [...colors.keys()],
      ),
    );
    await page.close();
    const far = painted.flatMap(([name, pixel]) => {
      const { r, g, b } = rgb(clampRgb({ ...colors.get(name)! }));
      const mine = [r, g, b].map((channel) => Math.round(channel * 255));
      // A browser computes with fewer digits.
      return pixel.length === 3 && mine.every((value, at) => Math.abs(value - pixel[at]!) <= 1)
        ? []
        : [{ name, pixel, mine }];
    });
    expect(painted).toHaveLength(colors.size);
    expect(far).toEqual([]);
  },
);
