import type { CommonMessages } from '../../foundation/messages.js';
import { isolate } from './isolate.js';

/** Words that every widget needs. */
export const common: CommonMessages = {
  retry: 'إعادة المحاولة',
  errorText: (code) => errorTexts[code] ?? 'لم يُفقد شيء مما أدخلته.',
  forbidden: 'غير متاح لدورك',
  requestId: (id) => `الطلب ${isolate(id)}`,
  noConnection: 'غير متصل',
  noConnectionText: 'هذا الجزء من الصفحة غير متصل ببياناته. يجد مسؤول الصفحة السبب في وحدة التحكم.',
  close: 'إغلاق',
  cancel: 'إلغاء',
  notSet: 'غير محدد',
  working: 'جارٍ التنفيذ…',
  updated: (title) => `${isolate(title)}: غيّره شخص آخر، وهو الآن محدَّث.`,
  named: (name, value) => `${name}: ${isolate(value)}`,
};

const errorTexts: Readonly<Record<string, string>> = {
  network: 'تعذّر الوصول إلى الخادم. لم يُفقد شيء مما أدخلته.',
  scope_missing: 'لا يتيح دورك عرض هذا المحتوى. يُرجى التواصل مع مسؤول البوابة الإلكترونية.',
  origin_not_allowed: 'هذه الصفحة ليست ضمن الصفحات المسموح لها بعرض المحتوى. يجد مسؤول الصفحة السبب في وحدة التحكم.',
};
