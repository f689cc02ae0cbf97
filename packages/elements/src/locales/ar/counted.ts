// Counted nouns of the onboarding timeline.
import { plural } from './plural.js';

export const days = (count: number): string =>
  plural(count, {
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });
export const tasks = (count: number): string =>
  plural(count, {
    zero: 'لا مهام',
    one: 'مهمة واحدة',
    two: 'مهمتان',
    few: '# مهام',
    many: '# مهمة',
    other: '# مهمة',
  });
/** After a preposition. */
export const phasesOf = (count: number): string =>
  plural(count, {
    one: 'مرحلة واحدة',
    two: 'مرحلتين',
    few: '# مراحل',
    many: '# مرحلة',
    other: '# مرحلة',
  });
