import { compileTheme } from '@gangway/tokens/theme';

// Processor time that compiling a theme takes, over a hundred brands (what else runs on the machine does not count):
// npx tsx --conditions=gangway-source test/bench/compile-theme.ts
const brands = Array.from(
  { length: 100 },
  (_, at) => `oklch(${((at * 61) % 100) / 100} ${((at * 37) % 33) / 100} ${Math.round(at * 3.6)})`,
);
const once = (brand: string) => {
  const began = process.cpuUsage();
  compileTheme({ brand });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
// What Node compiles of the compiler while it first runs is not the brand's.
for (let at = 0; at < 40; at += 1) compileTheme({ brand: `oklch(0.${20 + at} 0.1 ${at * 9})` });
const times = brands.map(once).sort((one, other) => one - other);
process.stdout.write(
  `median ${times[50]?.toFixed(1)} ms, 95th ${times[95]?.toFixed(1)} ms, longest ${times[99]?.toFixed(1)} ms\n`,
);
