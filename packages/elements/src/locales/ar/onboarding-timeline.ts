import type { TaskAction, TaskState } from '@gangway/contract';
import type { OnboardingTimelineMessages } from '../../onboarding-timeline/onboarding-timeline.messages.js';
import { common } from './every-widget.js';
import { isolate } from './isolate.js';
import { number as n, plural } from './plural.js';

const acts: Readonly<Record<TaskAction, string>> = {
  start: 'بدء',
  submit: 'تسليم',
  complete: 'تحديد كمكتملة',
  'sign-off': 'اعتماد',
  'request-changes': 'طلب تعديلات',
  block: 'الإبلاغ عن عائق',
  unblock: 'زال العائق',
  skip: 'تخطي',
  reopen: 'إعادة فتح',
};

const states: Readonly<Record<TaskState, string>> = {
  locked: 'غير متاحة بعد',
  available: 'متاحة',
  in_progress: 'قيد التنفيذ',
  submitted: 'تم تسليمها',
  in_review: 'قيد المراجعة',
  changes_requested: 'طُلبت تعديلات',
  done: 'مكتملة',
  blocked: 'متعثرة',
  skipped: 'تم تخطيها',
  not_applicable: 'لا تنطبق',
};

const days = (count: number): string =>
  plural(count, {
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });
const tasks = (count: number): string =>
  plural(count, {
    zero: 'لا مهام',
    one: 'مهمة واحدة',
    two: 'مهمتان',
    few: '# مهام',
    many: '# مهمة',
    other: '# مهمة',
  });
/** After a preposition. */
const phasesOf = (count: number): string =>
  plural(count, {
    one: 'مرحلة واحدة',
    two: 'مرحلتين',
    few: '# مراحل',
    many: '# مرحلة',
    other: '# مرحلة',
  });

/** Texts of the onboarding timeline. */
export const onboardingTimeline: OnboardingTimelineMessages = {
  ...common,
  title: 'التهيئة',
  errorTitle: 'تعذّر تحميل الخطة',
  acts,
  states,
  from: (count, date) => `${days(count)} ابتداءً من ${isolate(date)}`,
  next: 'خطوتك التالية',
  reviewAndSign: 'المراجعة والاعتماد',
  openTask: 'فتح المهمة',
  due: (date) => `الموعد: ${isolate(date)}`,
  wasDue: (date) => `كان الموعد: ${isolate(date)}`,
  today: 'اليوم',
  dueToday: 'الموعد اليوم',
  todayIs: (day) => `اليوم، ${n(day)} من الخطة`,
  summary: 'ملخص',
  day: (day) => `اليوم ${n(day)}`,
  // A number of days comes as words, in a case of their own.
  of: (total) => (typeof total === 'number' ? `من ${n(total)}` : `الإجمالي ${total}`),
  tasksDone: 'المهام المكتملة',
  forecast: 'الانتهاء المتوقع',
  finished: 'انتهت',
  slip: (count) =>
    `${isolate(`+${n(count)}`)} ${plural(count, { one: 'يوم', two: 'يوم', few: 'أيام', many: 'يومًا', other: 'يوم' })}`,
  buffer: 'الاحتياطي المتبقي',
  days,
  timeToValue: 'المدة حتى أول قيمة محققة',
  counting: 'ومستمرة',
  late: (title, late) => `${isolate(title)}: التأخر عن الخطة ${late}.`,
  moves: (phase, date) => `ينقل ذلك ${isolate(phase)} إلى ${isolate(date)}.`,
  absorbed: (date) => `يستوعب الاحتياطي ذلك، فتبقى نهاية الخطة في ${isolate(date)}.`,
  plan: 'الخطة',
  whose: 'مهام من',
  all: 'الكل',
  mine: 'مهامي',
  waitingOn: (vendor) => `بانتظار ${isolate(vendor)}`,
  task: 'المرحلة والمهمة',
  owner: 'المسؤول',
  when: 'المتوقع',
  week: 'الأسبوع',
  legendDone: 'مكتمل',
  legendNow: 'قيد التنفيذ',
  legendPlanned: 'مخطط',
  legendGate: 'بوابة',
  doneOn: (date) => `اكتملت في ${isolate(date)}`,
  doneOf: (done, total) => `${n(done)} من ${n(total)}`,
  tasks,
  bufferLeft: (left, total) => `الأيام المتبقية: ${n(left)} من ${n(total)}`,
  gateTo: (phase) => `بوابة الانتقال إلى ${isolate(phase)}`,
  proofs: (met, total) => `الإثباتات: ${n(met)} من ${n(total)}`,
  you: 'أنت',
  critical: 'المسار الحرج.',
  leadTime: (min, max) => (min === max ? `المدة: ${days(min)}.` : `المدة بالأيام: من ${n(min)} إلى ${n(max)}.`),
  waitsForYou: 'بانتظار اعتمادك',
  waitsFor: (who) => `بانتظار ${isolate(who)}`,
  needs: (what) => `تتطلب: ${isolate(what)}`,
  stillMissing: (what) => `لا يزال ناقصًا: ${isolate(what)}`,
  comingUp: 'الاجتماعات القادمة',
  notSetDate: 'التاريخ غير محدد',
  held: (date) => `عُقد في ${isolate(date)}`,
  minutes: (title, minutes) => `${isolate(title)}، ${isolate(minutes)}`,
  otherGates: 'البوابات',
  passed: 'تم اجتيازها',
  waived: 'أُعفي منها',
  notYet: 'ليس بعد',
  engagement: 'نموذج التعاون',
  suggested: 'مقترح',
  confirmedBy: (name) => `بتأكيد من ${isolate(name)}`,
  whoToAsk: 'جهات الاتصال',
  emptyTitle: 'تبدأ الخطة من يومها الأول',
  emptyText: (anchor, total, phases) =>
    `${isolate(anchor)}: ابتداءً من ذلك اليوم تظهر هنا ${tasks(total)} مع المواعيد، ضمن ${phasesOf(phases)}.`,
  nothingMine: 'لا شيء بانتظارك',
  nothingVendor: (vendor) => `لا شيء بانتظار ${isolate(vendor)}`,
  nothingText: (total) => `جميع مهام الخطة (${n(total)}) على بُعد نقرة واحدة.`,
  showAll: (total) => `عرض كل المهام (${n(total)})`,

  gateOpened: (gate) => `فُتحت البوابة «${isolate(gate)}».`,
  forecastMoved: (from, to) => `تغيّر الانتهاء المتوقع من ${isolate(from)} إلى ${isolate(to)}.`,
  acted: (title, state) => `${isolate(title)}: ${state}.`,
  checklist: 'ما تتضمنه المهمة',
  link: `رابط يبدأ بـ ${isolate('https://')}`,
  confirm: (what) => `أؤكد: ${isolate(what)}`,
  proofStates: {
    missing: 'ناقص',
    draft: 'مسودة',
    uploading: 'قيد الرفع',
    scanning: 'قيد الفحص',
    submitted: 'مُسلَّم',
    accepted: 'مقبول',
    rejected: 'مُعاد',
    superseded: 'مُستبدَل',
    expired: 'منتهي الصلاحية',
  },
  system: 'يُرصد تلقائيًا عند تحققه.',
  byHand: 'سلّمه إلى من يوقّعه؛ يُسجَّل من جهته.',
  reason: 'السبب',
  reasonHint: 'يطّلع عليه الطرفان ويُحفظ في السجل.',
  blockedBecause: (reason) => `متعثرة: ${isolate(reason)}`,
};
