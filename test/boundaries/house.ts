/** A rule that holds for the text of every file of the repository. */
interface TextRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly except?: RegExp;
}

// Pieces are put together here, so that this file does not break its own rules.
const machineFolders = ['work', 'farm', 'root', 'home/\\w+', 'Users/\\w+'].join('|');
const anyFile = /^$/;

const textRules: readonly TextRule[] = [
  { name: 'a path of one machine', pattern: new RegExp(`(?:^|[^\\w.~-])/(?:${machineFolders})/`) },
  { name: 'the address of a package registry', pattern: new RegExp(`https?://[a-z.-]*${'regis'}try`) },
  { name: 'a switched off check without a reason', pattern: /eslint-[d]isable(?:-next-line|-line)?(?![^*\n]* -- \S)/ },
  { name: 'a silenced compiler', pattern: new RegExp(`@ts-(?:${['ig' + 'nore', 'no' + 'check'].join('|')})`) },
];

const vagueName = /(?:^|[/.-])(?:utils?|helpers?|common|types|misc)(?:\.[a-z.]+|$)/;

/** Sentences about what a file breaks, empty where all is well. */
export function houseFaults(path: string, text: string): string[] {
  const faults = textRules
    .filter(({ pattern, except = anyFile }) => !except.test(path) && pattern.test(text))
    .map(({ name }) => `${path}: ${name}`);
  if (/^packages\/.*\.ts$/.test(path) && vagueName.test(path)) faults.push(`${path}: a name that says nothing`);
  return faults;
}
