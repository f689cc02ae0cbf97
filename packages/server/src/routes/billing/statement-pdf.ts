import { createHash } from 'node:crypto';
import type { Explanation, Money, RevenueLine, Statement } from '@gangway/contract';
import { exponentOf } from '../../money.js';
import { MISSING } from '../../pdf/fonts.js';
import { Paper, type Cell } from '../../pdf/paper.js';

export interface StatementPaper {
  readonly statement: Statement;
  readonly lines: readonly RevenueLine[];
  /** The same statement for a spreadsheet; the paper names its digest. */
  readonly csv: string;
  readonly vendor: string;
  readonly partner: string;
  /** How the program calls what it pays. */
  readonly label: string;
  readonly last4: string | null;
  /** `#rrggbb` of headings. */
  readonly colour: string;
  /** PNG or JPEG; null: none. */
  readonly logo: Uint8Array | null;
}

const streams = { software: 'Software', implementation: 'Implementation', support: 'Support' } as const;
const adjustments = {
  dispute_hold: 'Kept back: in dispute',
  dispute_release: 'Paid out: dispute ended',
  carried_forward: 'Carried over from the statement before',
} as const;

const moneyOf = ({ amount, currency }: Money): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount / 10 ** exponentOf(currency));
const percent = (bps: number | null): string =>
  bps === null
    ? 'not set'
    : new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
const month = (period: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  );

/** A statement on paper. The same statement gives the same bytes. */
export async function statementPdf(input: StatementPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { statement } = input;
  const title = `Statement ${month(statement.period)}`;
  const paper = new Paper({
    title,
    author: input.vendor,
    date: new Date(`${statement.issuedOn}T00:00:00Z`),
    colour: input.colour,
  });
  if (input.logo) paper.logo(input.logo, input.partner);
  paper.heading('H1', title);
  paper.paragraph(
    `${statement.id}, issued ${day(statement.issuedOn)}${statement.dueOn ? `, due ${day(statement.dueOn)}` : ''}`,
  );
  paper.paragraph(`From ${input.vendor} to ${input.partner}${input.last4 ? `, account ending ${input.last4}` : ''}`);
  paper.paragraph(basis(statement.explanation, input.label));
  summary(paper, statement);
  lines(paper, input.lines);
  const digest = createHash('sha256').update(input.csv).digest('hex');
  paper.paragraph('Each line is rounded to the smallest unit of the currency and then added.');
  paper.paragraph(`SHA-256 of the CSV of this statement: ${digest}`);
  if (paper.missing)
    paper.paragraph(`"${MISSING}" stands for a character that the fonts of this paper lack. The CSV has it.`);
  return paper.finish((page, pages) => `${title}, ${statement.id}, page ${page} of ${pages}`);
}

const basis = ({ month: number, phase, tier }: Explanation, label: string): string =>
  `${label}, month ${number} of the agreement${phase ? `, ${phase}` : ''}, ${tier}`;

function summary(paper: Paper, { explanation, adjustments: changes, net, carryForward }: Statement): void {
  const row = (label: string, gross: string, rate: string, share: string): Cell[] => [
    { text: label, width: paper.width - 270 },
    { text: gross, width: 100, end: true },
    { text: rate, width: 60, end: true },
    { text: share, width: 110, end: true },
  ];
  paper.heading('H2', 'What it comes to');
  paper.table(
    row('Stream', 'Earned', 'Rate', 'Your share'),
    [
      ...explanation.lines.map(({ stream, lines: count, gross, rateBps, operatorShare }) =>
        row(
          `${streams[stream]}, ${count === 1 ? '1 line' : `${count} lines`}`,
          moneyOf(gross),
          percent(rateBps),
          operatorShare ? moneyOf(operatorShare) : 'not set',
        ),
      ),
      ...changes.map(({ kind, amount }) => row(adjustments[kind], '', '', moneyOf(amount))),
      row('Total', moneyOf(explanation.gross), '', moneyOf(net)),
    ],
    true,
  );
  if (carryForward.amount < 0) paper.paragraph(`${moneyOf(carryForward)} is taken into the next statement.`);
}

function lines(paper: Paper, all: readonly RevenueLine[]): void {
  paper.heading('H2', 'Line by line');
  const row = (customer: string, invoice: string, stream: string, gross: string, rate: string, share: string) => [
    { text: customer, width: paper.width - 340 },
    { text: invoice, width: 75 },
    { text: stream, width: 85 },
    { text: gross, width: 70, end: true },
    { text: rate, width: 40, end: true },
    { text: share, width: 70, end: true },
  ];
  paper.table(
    row('Customer', 'Invoice', 'Stream', 'Earned', 'Rate', 'Your share'),
    all.map(({ customer, invoice, stream, gross, rateBps, operatorShare, reversesId, dispute }) =>
      row(
        customer.name,
        `${invoice?.number ?? ''}${reversesId === null ? '' : ' (taken back)'}${dispute?.state === 'open' ? ' (disputed)' : ''}`,
        streams[stream],
        moneyOf(gross),
        percent(rateBps),
        operatorShare ? moneyOf(operatorShare) : 'not set',
      ),
    ),
    false,
  );
}
