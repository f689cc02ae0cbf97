// The reader as one file, for pages without a bundler; the package has types for its other entry only.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
