export { readDtcg, resolveDocument, writeDtcg, type Choice, type ResolverDocument } from '../dtcg/resolver-document.js';
export { readFigma, type Imported } from './read-figma.js';
export { readTokenFile, type TokenFile } from './read-token-file.js';
export { readTokensStudio } from './read-tokens-studio.js';
export { writeFigma, type Exported } from './write-figma.js';
export { writeTokensStudio } from './write-tokens-studio.js';
export { RefusedError } from '../refusal.js';
