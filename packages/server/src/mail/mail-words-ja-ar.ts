import { inDays, mailDate, mailList, type MailLanguage } from './mail-language.js';

/** A name whose direction nobody knows, in a line that runs the other way. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export const ja: MailLanguage = {
  tag: 'ja',
  dir: 'ltr',
  fallback: { question: 'ボタンが機能しない場合は', act: 'ページを直接開く' },
  mails: {
    sign_in: (partner) => ({
      subject: `${partner} へのサインイン`,
      title: 'パートナーポータルにサインイン',
      lines: ['ボタンを押してサインインしてください。リクエストした端末で、今後 15 分間に 1 回だけ使えます。'],
      act: 'サインイン',
      foot: 'お心当たりがない場合、何も起こりません。このボタンなしでは誰もサインインできません。',
    }),
    notice: (partner) => ({
      subject: `${partner}：対応をお待ちしているタスクがあります`,
      title: '対応をお待ちしているタスクがあります',
      lines: [
        '共同ブランドのポータルを承認してください。期限は明日で、ほかに 2 件のタスクが完了を待っています。',
        'Dana Whitfield が 1 月 20 日に準備し、メモを残しました。',
      ],
      act: 'タスクを開く',
      foot: 'このタスクの担当者であるため、お送りしています。通知の内容はポータルで選べます。',
    }),
    reminder: (partner, about) => ({
      subject: `${partner}：次は「${about.next}」です`,
      title: '認定の続きをお待ちしています',
      lines: [
        `${about.by} さんから「${about.path}」を続けるようご依頼がありました。次は「${about.next}」です。`,
        'これまでの内容は保存されています。',
      ],
      act: '続ける',
      foot: 'この学習パスの受講者であるため、お送りしています。1 日に 2 回お知らせすることはありません。',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner}：席が確保されました`,
      title: '席が確保されました',
      lines: [
        `「${about.next}」に空きが出て、お待ちの順番が来ました。日時は${about.when}です。`,
        '参加できない場合は、開始 1 時間前までに席をお返しください。次にお待ちの方にご案内します。',
      ],
      act: 'セッションを開く',
      foot: 'この日程の空きをお待ちだったため、お送りしています。',
    }),
    due: (partner, about) => ({
      subject: `${partner}：「${about.next}」の時間です`,
      title: 'リマインドのお知らせ',
      lines: [
        `「${about.path}」の「${about.next}」にもう一度挑戦できます。`,
        '最も良い結果が採用され、これまでに学んだことはそのまま活きます。',
      ],
      act: '続ける',
      foot: 'ご希望により、1 回だけお送りしています。',
    }),
    expiring: (partner, about) => ({
      subject: `${partner}：「${about.path}」の有効期限は${inDays('ja', about.end.days)}です`,
      title: 'バッジの有効期限のお知らせ',
      lines: [
        `「${about.path}」の有効期限は${mailDate('ja', about.end.on)}（${inDays('ja', about.end.days)}）です。それまでに更新すると、途切れずに使えます。`,
        about.end.toDo.length === 0
          ? 'もう一度必要なものはありません。すぐに更新されます。'
          : `更新に必要なもの：${mailList('ja', about.end.toDo)}`,
      ],
      act: '更新する',
      foot: 'このバッジをお持ちのため、お送りしています。更新されるまで、期限の 90 日前、60 日前、30 日前、7 日前に届きます。',
    }),
  },
};

export const ar: MailLanguage = {
  tag: 'ar',
  dir: 'rtl',
  fallback: { question: 'الزر لا يعمل؟', act: 'افتح الصفحة مباشرة' },
  mails: {
    sign_in: (partner) => ({
      subject: `تسجيل الدخول إلى ${isolated(partner)}`,
      title: 'سجّل الدخول إلى بوابة الشركاء',
      lines: ['اضغط الزر لتسجيل الدخول. يعمل مرة واحدة خلال 15 دقيقة، وعلى الجهاز الذي طلبه فقط.'],
      act: 'تسجيل الدخول',
      foot: 'لم تطلب ذلك؟ لن يحدث شيء: لا يدخل أحد دون هذا الزر.',
    }),
    notice: (partner) => ({
      subject: `${isolated(partner)}: مهمة بانتظارك`,
      title: 'مهمة بانتظارك',
      lines: [
        'اعتمد البوابة المشتركة. موعدها غدًا، وتنتظرها مهمتان أخريان.',
        'جهّزتها Dana Whitfield في 20 يناير وتركت ملاحظة.',
      ],
      act: 'افتح المهمة',
      foot: 'وصلتك هذه الرسالة لأن المهمة مسندة إليك. تختار في البوابة ما تُبلَّغ به.',
    }),
    reminder: (partner, about) => ({
      subject: `${isolated(partner)}: التالي ${isolated(about.next)}`,
      title: 'شهادتك بانتظارك',
      lines: [
        `يطلب منك ${isolated(about.by)} متابعة ${isolated(about.path)}. التالي: ${isolated(about.next)}.`,
        'ما أنجزته حتى الآن محفوظ.',
      ],
      act: 'متابعة',
      foot: 'وصلتك هذه الرسالة لأنك على هذا المسار. لا يُذكَّر أحد مرتين في يوم واحد.',
    }),
    moved_up: (partner, about) => ({
      subject: `${isolated(partner)}: لديك مقعد`,
      title: 'لديك مقعد',
      lines: [
        `شغر مقعد في ${isolated(about.next)} وكان دورك التالي في قائمة الانتظار. المقعد لك: ${isolated(about.when)}.`,
        'لا يمكنك الحضور؟ أعِد المقعد قبل ساعة من البدء على الأكثر، فيحصل عليه من ينتظر بعدك.',
      ],
      act: 'افتح الجلسة',
      foot: 'وصلتك هذه الرسالة لأنك كنت تنتظر مقعدًا في هذا الموعد.',
    }),
    due: (partner, about) => ({
      subject: `${isolated(partner)}: حان وقت ${isolated(about.next)}`,
      title: 'طلبت أن نذكّرك',
      lines: [
        `يمكنك محاولة ${isolated(about.next)} مرة أخرى. وهو جزء من ${isolated(about.path)}.`,
        'تُحتسب أفضل محاولاتك، وما تعلمته يبقى.',
      ],
      act: 'متابعة',
      foot: 'وصلتك هذه الرسالة لأنك طلبتها. تصل مرة واحدة.',
    }),
    expiring: (partner, about) => ({
      subject: `${isolated(partner)}: تنتهي صلاحية ${isolated(about.path)} ${inDays('ar', about.end.days)}`,
      title: 'صلاحية شارتك تنتهي',
      lines: [
        `تنتهي صلاحية ${isolated(about.path)} في ${isolated(mailDate('ar', about.end.on))}، ${inDays('ar', about.end.days)}. جدّدها قبل ذلك لتبقى دون انقطاع.`,
        about.end.toDo.length === 0
          ? 'لا شيء مطلوب من جديد: تُجدَّد فورًا.'
          : `ما بقي عليك: ${mailList('ar', about.end.toDo.map(isolated))}.`,
      ],
      act: 'تجديد',
      foot: 'وصلتك هذه الرسالة لأن الشارة لك. تصل قبل النهاية بـ 90 و60 و30 و7 أيام، إلى أن تُجدَّد.',
    }),
  },
};
