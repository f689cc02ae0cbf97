import { formatHex } from 'culori';

const hues = Array.from({ length: 72 }, (_, at) => {
  // Vivid, deep and pale in turn, around the circle.
  const [s, l] = [
    [1, 0.5],
    [0.75, 0.28],
    [0.6, 0.75],
  ][at % 3] as [number, number];
  return formatHex({ mode: 'hsl', h: at * 5 + 2, s, l });
});
const greys = Array.from({ length: 16 }, (_, at) => formatHex({ mode: 'rgb', r: at / 15, g: at / 15, b: at / 15 }));
const edges = [
  '#fffffe',
  '#000001',
  '#ffff00',
  '#fefe33',
  '#ffffcc',
  '#00ffff',
  '#ff00ff',
  '#0000ff',
  '#ff0000',
  '#00ff00',
  '#808000',
  '#7f0000',
];

/** A hundred colours over the whole of sRGB: hues, greys, yellows, near white and near black. */
export const brandColors: readonly string[] = [...hues, ...greys, ...edges];
