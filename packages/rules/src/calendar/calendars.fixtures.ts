import type { Calendar } from '@gangway/contract';

const weekdays = [1, 2, 3, 4, 5];

/** Los Angeles, Mon–Fri 08:00–17:00, closed on public holidays: nine hours a day. */
export const nineHours: Calendar = {
  key: 'nine_hours',
  name: 'Mon–Fri 08:00–17:00',
  timeZone: 'America/Los_Angeles',
  alwaysOpen: false,
  hours: [{ days: weekdays, open: '08:00', close: '17:00' }],
  holidays: { country: 'US', region: null },
  source: 'program',
};

/** The same place from 09:00. */
export const office: Calendar = {
  ...nineHours,
  key: 'office',
  name: 'Mon–Fri 09:00–17:00',
  hours: [{ days: weekdays, open: '09:00', close: '17:00' }],
};

/** A long lunch: 08:00–12:00 and 13:30–18:00. */
export const splitShift: Calendar = {
  ...nineHours,
  key: 'split',
  name: 'Mon–Fri 08:00–12:00 and 13:30–18:00',
  hours: [
    { days: weekdays, open: '08:00', close: '12:00' },
    { days: weekdays, open: '13:30', close: '18:00' },
  ],
};

export const always: Calendar = {
  ...nineHours,
  key: 'always',
  name: 'Day and night',
  alwaysOpen: true,
  hours: [],
  holidays: null,
};

/** Open all hours of each day, yet counted by local dates. */
export const roundTheClock: Calendar = {
  ...nineHours,
  key: 'round_the_clock',
  name: 'Each day 00:00–24:00',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], open: '00:00', close: '24:00' }],
  holidays: null,
};
