/** Texts of booking a live date. */
export const datesMessages = {
  datesTitle: (module: string): string => `Dates: ${module}`,
  datesAbout: (zone: string): string => `Times are yours (${zone}).`,
  datesNone: 'No dates are set yet. Ask your partner manager when the next one is.',
  datesFull: 'Full',
  datesAllFull: 'Every date is full. A seat that is given back shows here.',
  datesYours: 'Your seat',
  seatsLeft: (seats: number): string => (seats === 1 ? '1 seat left' : `${seats} seats left`),
  elsewhere: (time: string, zone: string): string => `${time} in ${zone}`,
  captions: 'I need captions',
  book: 'Book this seat',
  move: 'Move to this date',
  yourDate: (moment: string): string => `You have a seat: ${moment}`,
  giveBack: 'Give the seat back',
  addToCalendar: 'Add to calendar',
  changeUntil: (moment: string): string => `It can be moved or given back until ${moment}.`,
  changeOver: 'It begins within the hour or has begun, so it can no longer be moved or given back.',
};
export type DatesMessages = typeof datesMessages;
