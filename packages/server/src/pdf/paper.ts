import PDFDocument from 'pdfkit';
import { loadFont, runsOf, type FontName } from './fonts.js';

const MARGIN = 48;
const FOOT = 56;
/** Room of a logo. */
const LOGO = { width: 192, height: 28 } as const;
const grey = '#5b6472';
const ink = '#16181d';

export interface Cell {
  readonly text: string;
  /** Points. */
  readonly width: number;
  readonly end?: boolean;
}

export interface PaperOptions {
  readonly title: string;
  readonly author: string;
  /** Stands in the file as the time at which it was made, so that the same content is the same file. */
  readonly date: Date;
  /** `#rrggbb` of headings. */
  readonly colour: string;
}

/**
 * A4 pages from top to bottom, tagged for screen readers: headings, paragraphs and tables are told apart in the structure and not
 * only to the eye.
 */
export class Paper {
  readonly width = 595.28 - 2 * MARGIN;
  /** A character had no glyph in any font. */
  missing = false;
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #fonts = new Set<FontName>();
  readonly #chunks: Buffer[] = [];
  readonly #colour: string;
  #y = MARGIN;

  constructor(options: PaperOptions) {
    this.#colour = options.colour;
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en',
      displayTitle: true,
      bufferPages: true,
      info: { Title: options.title, Author: options.author, CreationDate: options.date, ModDate: options.date },
    });
    this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** @param alt what the picture says to who does not see it */
  logo(bytes: Uint8Array, alt: string): void {
    const content = this.#doc.markStructureContent('Figure');
    this.#doc.image(Buffer.from(bytes), MARGIN, this.#y, { fit: [LOGO.width, LOGO.height] });
    this.#doc.endMarkedContent();
    this.#root.add(this.#doc.struct('Figure', { alt }, content));
    this.#y += LOGO.height + 12;
  }

  heading(level: 'H1' | 'H2', text: string): void {
    const size = level === 'H1' ? 20 : 12;
    this.#room(size * 3);
    this.#y += level === 'H1' ? 0 : 10;
    this.#mark(this.#root, level, () => this.#write(text, MARGIN, size, this.#colour));
    this.#y += size * 1.6;
  }

  paragraph(text: string): void {
    this.#room(16);
    this.#mark(this.#root, 'P', () => this.#write(text, MARGIN, 9.5, grey));
    this.#y += 15;
  }

  /** Rows under a head that is repeated on each page; `total` marks the last row as the sum. */
  table(head: readonly Cell[], rows: readonly (readonly Cell[])[], total: boolean): void {
    const table = this.#doc.struct('Table');
    this.#root.add(table);
    this.#row(table, 'TH', head, grey);
    rows.forEach((row, index) => {
      if (this.#room(18)) this.#row(null, 'TH', head, grey);
      const last = total && index === rows.length - 1;
      if (last) this.#rule(ink);
      this.#row(table, 'TD', row, ink);
    });
    table.end();
    this.#y += 8;
  }

  /** Ends the document, with a line at the foot of each page. */
  finish(foot: (page: number, pages: number) => string): Promise<Uint8Array<ArrayBuffer>> {
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#doc.switchToPage(page);
      this.#y = 841.89 - 36;
      this.#doc.markContent('Artifact', { type: 'Pagination' });
      this.#write(foot(page + 1, count), MARGIN, 8, grey);
      this.#doc.endMarkedContent();
    }
    this.#root.end();
    return new Promise((resolve, reject) => {
      this.#doc.on('end', () => resolve(new Uint8Array(Buffer.concat(this.#chunks))));
      this.#doc.on('error', reject);
      this.#doc.end();
    });
  }

  /** @returns whether a new page was begun */
  #room(height: number): boolean {
    if (this.#y + height <= 841.89 - FOOT) return false;
    this.#doc.addPage();
    this.#y = MARGIN;
    return true;
  }

  /** @param table null: a head that is repeated for the eye alone */
  #row(table: PDFKit.PDFStructureElement | null, tag: 'TH' | 'TD', cells: readonly Cell[], colour: string): void {
    const row = table && this.#doc.struct('TR');
    if (table && row) table.add(row);
    let x = MARGIN;
    for (const { text, width, end } of cells) {
      const draw = () => this.#write(text, x, 9, colour, { width: width - 6, end: end ?? false });
      if (row) this.#mark(row, tag, draw);
      else {
        this.#doc.markContent('Artifact', { type: 'Layout' });
        draw();
        this.#doc.endMarkedContent();
      }
      x += width;
    }
    row?.end();
    this.#y += 14;
    this.#rule('#dfe3e8');
  }

  #rule(colour: string): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc
      .moveTo(MARGIN, this.#y - 1)
      .lineTo(MARGIN + this.width, this.#y - 1)
      .lineWidth(0.5)
      .stroke(colour);
    this.#doc.endMarkedContent();
    this.#y += 3;
  }

  #mark(parent: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const content = this.#doc.markStructureContent(tag);
    draw();
    this.#doc.endMarkedContent();
    parent.add(this.#doc.struct(tag, {}, content));
  }

  #write(text: string, x: number, size: number, colour: string, box?: { width: number; end: boolean }): void {
    const { runs, missing } = runsOf(text);
    this.missing ||= missing;
    let measured = runs.map((run) => ({ ...run, width: this.#widthOf(run.font, run.text, size) }));
    const total = () => measured.reduce((sum, { width }) => sum + width, 0);
    while (box && total() > box.width && measured.length > 0) measured = this.#shorter(measured, size);
    let at = box?.end ? x + box.width - total() : x;
    for (const run of measured) {
      this.#use(run.font, size)
        .fillColor(colour)
        // Laid out as one run, not word by word: else the words of a name from right to left would change places.
        .text(run.text, at, this.#y + size, { lineBreak: false, features: ['kern'], baseline: 'alphabetic' });
      at += run.width;
    }
  }

  /** One character less; the last one that stays is an ellipsis. */
  #shorter(runs: readonly { font: FontName; text: string; width: number }[], size: number) {
    const [last] = runs.slice(-1);
    if (!last) return [];
    const text = [...last.text.replace(/…$/, '')].slice(0, -1).join('');
    const kept = runs.slice(0, -1);
    if (text === '') return [...kept];
    const shown = last.font === 'latin' ? `${text}…` : text;
    return [...kept, { ...last, text: shown, width: this.#widthOf(last.font, shown, size) }];
  }

  #widthOf(font: FontName, text: string, size: number): number {
    return this.#use(font, size).widthOfString(text, { features: ['kern'] });
  }

  #use(font: FontName, size: number): PDFKit.PDFDocument {
    if (!this.#fonts.has(font)) {
      this.#doc.registerFont(font, loadFont(font).bytes);
      this.#fonts.add(font);
    }
    return this.#doc.font(font).fontSize(size);
  }
}
