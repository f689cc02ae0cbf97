import { isolate } from './isolate.js';
import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

const rules = new Intl.PluralRules('ar');
const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'تغيير واحد',
  two: 'تغييران',
};

/** How many changes, in words that agree with the count. */
function changes(count: number): string {
  const rule = rules.select(count);
  return forms[rule] ?? `${count} ${rule === 'few' ? 'تغييرات' : 'تغييرًا'}`;
}

/** What widgets say when something is not as usual, in Arabic. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `لا يوجد اتصال منذ ${isolate(since)}. ما تراه يعود إلى ذلك الوقت.`,
  offlineWaiting: (count) => `${changes(count)} في الانتظار، وتُرسل تلقائيًا بهذا الترتيب فور عودة الشبكة.`,
  offlineWrite: 'يمكنك المتابعة: تنتظر النصوص والخطوات هنا حتى تعود الشبكة. أما الملفات والاختبارات فتحتاج إليها.',
  tryNow: 'المحاولة الآن',
  trying: 'جارٍ المحاولة…',
  waiting: 'في الانتظار',
  sending: 'جارٍ الإرسال',
  refused: 'لم يُقبل',
  waitingList: 'تغييرات لم تُرسل بعد',
  withdraw: (what) => `سحب: ${isolate(what)}`,
  sendAgain: 'إعادة الإرسال',
  leaveOut: 'تجاهل',
  anyChange: 'تغيير',
  arrived: (count) => `عاد الاتصال. أُرسل ما كان في الانتظار: ${changes(count)}.`,
  limited: (left) => `طلبات كثيرة جدًا. تُستأنف العملية تلقائيًا خلال ${isolate(left)}.`,
  signIn: 'تسجيل الدخول',
  signedOutTitle: 'يُرجى تسجيل الدخول من جديد',
  signedOutText: 'انتهت جلستك. ما كتبته باقٍ في مكانه؛ أرسله بعد تسجيل الدخول.',
  suspendedTitle: 'يمكنك قراءة كل شيء، لكن لا يمكنك تغيير أي شيء حاليًا.',
  ahead: (by) => `جهازك متقدم بمقدار ${isolate(by)}. الأوقات هنا تتبع الخادم، فتختلف عن ساعتك.`,
  behind: (by) => `جهازك متأخر بمقدار ${isolate(by)}. الأوقات هنا تتبع الخادم، فتختلف عن ساعتك.`,
  notRenewed: 'تعذّر تحميل كل شيء؛ قد يكون ما تراه ناقصًا أو أقدم.',
};
