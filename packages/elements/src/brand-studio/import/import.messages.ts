/** Texts of bringing a theme in. */
export const themeImportMessages = {
  importTitle: 'Bring a theme in',
  importText: 'From another tool, or as it was downloaded here. Nothing changes before you have seen what would.',
  importDrop: 'Drop a file here, or choose one',
  importHint:
    'JSON of up to 4 MB: tokens or a resolver of DTCG 2025.10 (with the files that it names), variables as Figma’s REST API gives them, or Tokens Studio in one file.',
  importFormats: { dtcg: 'DTCG 2025.10', figma: 'Figma variables', 'tokens-studio': 'Tokens Studio' },
  importChanges: (count: number): string =>
    count === 1
      ? '1 change of the draft'
      : count === 0
        ? 'The draft is like this already.'
        : `${count} changes of the draft`,
  importColumns: { part: 'Input', live: 'Draft now', draft: 'In the file' },
  importLeft: (count: number): string => (count === 1 ? '1 value stays out' : `${count} values stay out`),
  importTooLarge: 'The file is too large to be a theme.',
  importNoJson: 'The file is no JSON. Export it once more, and choose it as it comes.',
  importRefused: (count: number): string =>
    count === 1
      ? '1 place has to be mended first. Nothing was taken over.'
      : `${count} places have to be mended first. Nothing was taken over.`,
  importWhole: 'The file as a whole',
  importMore: (count: number): string => (count === 1 ? '1 more place' : `${count} more places`),
  importTake: 'Put into the draft',
  imported: (name: string): string => `${name} is in the draft.`,
};
export type ThemeImportMessages = typeof themeImportMessages;
