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
  sentAgain: 'أُرسل الآن.',
  overtaken: 'غيّر شخص آخر هذا في الأثناء. أرسِله مرة أخرى لمقارنة النسختين.',
  limitedTitle: 'طلبات كثيرة جدًا',
  limited: (left) => `تُستأنف العملية تلقائيًا خلال ${isolate(left)}.`,
  limitedForm: (left) => `يمكنك المحاولة مرة أخرى خلال ${isolate(left)}.`,
  signIn: 'تسجيل الدخول',
  signedOutTitle: 'يُرجى تسجيل الدخول من جديد',
  signedOutText: 'انتهت جلستك. ما كتبته باقٍ في مكانه؛ أرسله بعد تسجيل الدخول.',
  onlyShown: 'هذه الصفحة للعرض فقط: لا يمكن تغيير أي شيء هنا.',
  suspendedTitle: 'لا يمكن تغيير أي شيء حاليًا.',
  ahead: (by) => `جهازك متقدم بمقدار ${isolate(by)}. الأوقات هنا تتبع الخادم، فتختلف عن ساعتك.`,
  behind: (by) => `جهازك متأخر بمقدار ${isolate(by)}. الأوقات هنا تتبع الخادم، فتختلف عن ساعتك.`,
  notRenewed: 'تعذّر تحميل كل شيء؛ قد يكون ما تراه ناقصًا أو أقدم.',
  conflict: {
    savedBy: (name) => `حفظ ${isolate(name)} قبلك`,
    savedAgo: (name, ago) => `حفظ ${isolate(name)} قبلك بـ ${isolate(ago)}`,
    savedByOther: 'حفظ شخص آخر قبلك',
    nothingLost: 'لم يضِع شيء. اختر النسخة التي تبقى.',
    yours: 'نسختك',
    notSaved: 'أنت، لم تُحفظ بعد',
    saved: 'المحفوظة',
    savedAt: (name, time) => `${isolate(name)}، ${isolate(time)}`,
    somebody: 'شخص آخر',
    changes: (count) => (count === 0 ? 'لا تغييرات' : changes(count)),
    changed: 'تغيّر',
    both: 'كلتاهما: التغييرات لا تتقاطع',
    suggested: 'مقترح',
    saveThis: 'احفظ هذه النسخة',
    goOn: 'تابع الكتابة',
    empty: 'لا شيء',
  },
};
