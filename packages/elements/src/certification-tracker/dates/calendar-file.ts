import type { ApiFile } from '@gangway/contract';

/** Octets in a line (RFC 5545, 3.1). */
const LINE = 75;

/** `20260417T130000Z`. */
const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** What stands for something else in a text is marked (RFC 5545, 3.3.11). */
const text = (words: string): string => words.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** Breaks a line where it is too long, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (encoder.encode(last + character).length > LINE) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

/**
 * One date as a calendar file (RFC 5545).
 *
 * @param event `end` null: an hour later; `stamp` when it was made
 */
export function calendarFile(event: {
  readonly uid: string;
  readonly title: string;
  readonly start: string;
  readonly end: string | null;
  readonly stamp: string;
}): ApiFile {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gangway//Partner calendar//EN',
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}@gangway`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    event.end === null ? 'DURATION:PT1H' : `DTEND:${utc(event.end)}`,
    `SUMMARY:${text(event.title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return {
    name: 'date.ics',
    type: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join('')),
  };
}
