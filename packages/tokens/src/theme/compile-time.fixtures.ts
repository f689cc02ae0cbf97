import { converter, wcagContrast } from 'culori';
import { compileTheme } from './compile-theme.js';

const toOklch = converter('oklch');
const toRgb = converter('rgb');

/** The same work on every machine and with every version of the compiler: two thousand colours there, back, and measured. */
export function fixedWork(): void {
  for (let at = 0; at < 2000; at += 1) {
    const there = toOklch({ mode: 'rgb', r: (at % 13) / 12, g: (at % 101) / 100, b: (at % 37) / 36 });
    wcagContrast(toRgb({ ...there, l: there.l / 2 }), 'white');
  }
}

/** What Node compiles of both while they first run is nobody's own time. */
export function warmUp(brands: readonly string[]): void {
  for (const brand of brands) compileTheme({ brand });
  for (let run = 0; run < 5; run += 1) fixedWork();
}
