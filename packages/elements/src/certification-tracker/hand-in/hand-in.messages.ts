/** Texts of handing in a duty or a recording. */
export const handInMessages = {
  statement: 'What shows that it is met?',
  statementHint: 'A link or some words. Seen by both sides.',
  demoAbout: 'Somebody on the other side looks at it and accepts it.',
  demoKind: 'What do you hand in?',
  demoFile: 'A file',
  demoLink: 'A link',
  demoFileHint: (types: string, size: string): string => `${types}, up to ${size}.`,
  demoLinkHint: 'It starts with https://, and whoever reviews it can open it.',
  demoNote: 'A word to the reviewer (optional)',
  sent: (percent: string): string => `${percent} sent`,
  checking: 'All of it has arrived and is being checked …',
  stopUpload: 'Stop sending',
  refusedFile: (name: string, why: string): string => `${name} was refused: ${why}`,
  wrongType: (types: string): string => `Only ${types} can be handed in here.`,
  tooLarge: (size: string): string => `It is larger than ${size}.`,
};
export type HandInMessages = typeof handInMessages;
