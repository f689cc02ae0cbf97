import { operation } from '../operation.js';
import { calendarAddressSchema, calendarFeedSchema } from './calendar.schema.js';

const own = { path: '/onboarding/calendar', credentials: ['session'], scope: 'onboarding:read' } as const;

export const retrieveCalendar = operation({
  ...own,
  name: 'calendar.retrieve',
  method: 'GET',
  summary: "Whether the reader's calendar of meetings, due days and booked sessions has an address.",
  response: calendarFeedSchema,
});

export const rotateCalendar = operation({
  ...own,
  name: 'calendar.rotate',
  method: 'POST',
  summary: 'Gives the calendar an address (iCalendar, RFC 5545). An earlier one stops working at once.',
  response: calendarAddressSchema,
  sensitive: true,
});

export const revokeCalendar = operation({
  ...own,
  name: 'calendar.revoke',
  method: 'DELETE',
  summary: 'Takes the address away.',
  response: calendarFeedSchema,
  // Whoever has an address that leaked can end it at any time.
  whileSuspended: true,
});
