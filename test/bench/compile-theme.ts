import { compileTheme } from '@gangway/tokens/theme';
import { brandColors } from '../../packages/tokens/src/theme/brand-colors.fixtures.js';
import { fixedWork, warmUp } from '../../packages/tokens/src/theme/compile-time.fixtures.js';

// Processor time that compiling a theme takes, over the hundred brands of the tests (what else runs on the machine does not count),
// and that of the fixed work that the test holds it against: npx tsx --conditions=gangway-source test/bench/compile-theme.ts
function once(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
const sorted = (times: readonly number[]) => [...times].sort((one, other) => one - other);
const ms = (time: number | undefined) => `${time?.toFixed(1)} ms`;

const cold = once(() => compileTheme({ brand: brandColors[0] ?? '' }));
warmUp(brandColors);
const times = sorted(brandColors.map((brand) => once(() => compileTheme({ brand }))));
const unit = sorted(Array.from({ length: 20 }, () => once(fixedWork)))[10];
process.stdout.write(
  `median ${ms(times[50])}, 95th ${ms(times[95])}, longest ${ms(times[99])}, the first of all ${ms(cold)}; fixed work ${ms(unit)}\n`,
);
