/** A real font for what is sent: Latin without accents, bold. */
export async function fontFile(): Promise<File> {
  const answer = await fetch(
    '/packages/server/node_modules/@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2',
  );
  if (!answer.ok) throw new Error('The font is not where it was.');
  return new File([await answer.blob()], 'noto-sans-bold.woff2', { type: 'font/woff2' });
}
