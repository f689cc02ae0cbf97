import { languageFor } from '../localise.js';
import { ar, ja } from './mail-words-ja-ar.js';
import { inDays, mailDate, mailList, type MailLanguage } from './mail-language.js';

const en: MailLanguage = {
  tag: 'en',
  dir: 'ltr',
  fallback: { question: 'The button does not work?', act: 'Open the page itself' },
  mails: {
    sign_in: (partner) => ({
      subject: `Sign in to ${partner}`,
      title: 'Sign in to your partner portal',
      lines: ['Press the button to sign in. It works once, for the next 15 minutes, on the device that asked for it.'],
      act: 'Sign in',
      foot: 'You did not ask for this? Then nothing happens: nobody gets in without the button.',
    }),
    notice: (partner) => ({
      subject: `${partner}: a task is waiting for you`,
      title: 'A task is waiting for you',
      lines: [
        'Sign off the co-branded portal. It is due tomorrow, and two other tasks wait for it.',
        'Dana Whitfield staged it on 20 January and left a note.',
      ],
      act: 'Open the task',
      foot: 'You get this because the task is yours. In the portal you choose what you are told of.',
    }),
    reminder: (partner, about) => ({
      subject: `${partner}: ${about.next} comes next`,
      title: 'Your certification waits for you',
      lines: [
        `${about.by} asks you to go on with “${about.path}”. Next: ${about.next}.`,
        'What you have done so far is kept.',
      ],
      act: 'Go on',
      foot: 'You get this because you are on this path. Nobody is reminded twice within a day.',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner}: you have a seat`,
      title: 'You have a seat',
      lines: [
        `A seat came free in “${about.next}”, and you were next in line. It is yours: ${about.when}.`,
        'Can you not come? Give it back until an hour before, and whoever waits behind you gets it.',
      ],
      act: 'Open the session',
      foot: 'You get this because you waited for a seat on this date.',
    }),
    due: (partner, about) => ({
      subject: `${partner}: time for ${about.next}`,
      title: 'You wanted to be reminded',
      lines: [
        `You can try “${about.next}” again. It belongs to “${about.path}”.`,
        'Your best attempt counts, and what you know now stays.',
      ],
      act: 'Go on',
      foot: 'You get this because you asked for it. It comes once.',
    }),
    expiring: (partner, about) => ({
      subject: `${partner}: ${about.path} runs out ${inDays('en', about.end.days)}`,
      title: 'Your badge runs out',
      lines: [
        `“${about.path}” runs out on ${mailDate('en', about.end.on)}, ${inDays('en', about.end.days)}. Renew it before then, and there is no gap.`,
        about.end.toDo.length === 0
          ? 'Nothing is asked for again: it is renewed at once.'
          : `Still to do: ${mailList('en', about.end.toDo)}.`,
      ],
      act: 'Renew',
      foot: 'You get this because the badge is yours. It comes 90, 60, 30 and 7 days before the end, until it is renewed.',
    }),
  },
};

const de: MailLanguage = {
  tag: 'de',
  dir: 'ltr',
  fallback: { question: 'Die Schaltfläche funktioniert nicht?', act: 'Seite direkt öffnen' },
  mails: {
    sign_in: (partner) => ({
      subject: `Anmeldung bei ${partner}`,
      title: 'Anmeldung in Ihrem Partnerportal',
      lines: [
        'Melden Sie sich über die Schaltfläche an. Sie gilt einmal, 15 Minuten lang, auf dem Gerät, das sie angefordert hat.',
      ],
      act: 'Anmelden',
      foot: 'Sie haben das nicht angefordert? Dann geschieht nichts: Ohne die Schaltfläche kommt niemand hinein.',
    }),
    notice: (partner) => ({
      subject: `${partner}: Eine Aufgabe wartet auf Sie`,
      title: 'Eine Aufgabe wartet auf Sie',
      lines: [
        'Geben Sie das gemeinsame Portal frei. Die Frist endet morgen, und zwei weitere Aufgaben warten darauf.',
        'Dana Whitfield hat es am 20. Januar bereitgestellt und eine Notiz hinterlassen.',
      ],
      act: 'Aufgabe öffnen',
      foot: 'Sie erhalten diese Nachricht, weil die Aufgabe Ihnen gehört. Im Portal legen Sie fest, worüber Sie benachrichtigt werden.',
    }),
    reminder: (partner, about) => ({
      subject: `${partner}: Als Nächstes ${about.next}`,
      title: 'Ihre Zertifizierung wartet auf Sie',
      lines: [
        `${about.by} bittet Sie, mit „${about.path}“ weiterzumachen. Als Nächstes: ${about.next}.`,
        'Was Sie bisher erledigt haben, bleibt gespeichert.',
      ],
      act: 'Weitermachen',
      foot: 'Sie erhalten diese Nachricht, weil Sie auf diesem Lernpfad sind. Niemand wird zweimal am Tag erinnert.',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner}: Sie haben einen Platz`,
      title: 'Sie haben einen Platz',
      lines: [
        `In „${about.next}“ wurde ein Platz frei, und Sie standen als Nächstes auf der Warteliste. Er gehört Ihnen: ${about.when}.`,
        'Sie können nicht kommen? Geben Sie ihn bis eine Stunde vorher zurück, dann bekommt ihn, wer hinter Ihnen wartet.',
      ],
      act: 'Termin öffnen',
      foot: 'Sie erhalten diese Nachricht, weil Sie auf einen Platz an diesem Termin gewartet haben.',
    }),
    due: (partner, about) => ({
      subject: `${partner}: Zeit für ${about.next}`,
      title: 'Sie wollten erinnert werden',
      lines: [
        `Sie können „${about.next}“ noch einmal versuchen. Es gehört zu „${about.path}“.`,
        'Ihr bester Versuch zählt, und was Sie jetzt wissen, bleibt.',
      ],
      act: 'Weitermachen',
      foot: 'Sie erhalten diese Nachricht, weil Sie darum gebeten haben. Sie kommt einmal.',
    }),
    expiring: (partner, about) => ({
      subject: `${partner}: ${about.path} läuft ${inDays('de', about.end.days)} ab`,
      title: 'Ihr Badge läuft ab',
      lines: [
        `„${about.path}“ läuft am ${mailDate('de', about.end.on)} ab, ${inDays('de', about.end.days)}. Erneuern Sie es vorher, dann entsteht keine Lücke.`,
        about.end.toDo.length === 0
          ? 'Nichts wird noch einmal verlangt: Es wird sofort erneuert.'
          : `Noch zu tun: ${mailList('de', about.end.toDo)}.`,
      ],
      act: 'Erneuern',
      foot: 'Sie erhalten diese Nachricht, weil das Badge Ihnen gehört. Sie kommt 90, 60, 30 und 7 Tage vor dem Ablauf, bis es erneuert ist.',
    }),
  },
};

const fr: MailLanguage = {
  tag: 'fr',
  dir: 'ltr',
  fallback: { question: 'Le bouton ne fonctionne pas ?', act: 'Ouvrir la page directement' },
  mails: {
    sign_in: (partner) => ({
      subject: `Connexion à ${partner}`,
      title: 'Connectez-vous à votre portail partenaire',
      lines: [
        'Utilisez le bouton pour vous connecter. Il fonctionne une seule fois, pendant 15 minutes, sur l’appareil qui l’a demandé.',
      ],
      act: 'Se connecter',
      foot: 'Vous n’avez rien demandé ? Alors il ne se passe rien : personne n’entre sans le bouton.',
    }),
    notice: (partner) => ({
      subject: `${partner} : une tâche vous attend`,
      title: 'Une tâche vous attend',
      lines: [
        'Validez le portail commun. L’échéance est demain, et deux autres tâches en dépendent.',
        'Dana Whitfield l’a mis en préproduction le 20 janvier et a laissé une note.',
      ],
      act: 'Ouvrir la tâche',
      foot: 'Vous recevez ce message parce que la tâche est la vôtre. Vous choisissez dans le portail ce dont vous êtes informé.',
    }),
    reminder: (partner, about) => ({
      subject: `${partner} : prochaine étape, ${about.next}`,
      title: 'Votre certification vous attend',
      lines: [
        `${about.by} vous invite à poursuivre « ${about.path} ». Prochaine étape : ${about.next}.`,
        'Ce que vous avez déjà fait est conservé.',
      ],
      act: 'Poursuivre',
      foot: 'Vous recevez ce message parce que vous suivez ce parcours. Personne n’est relancé deux fois en une journée.',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner} : vous avez une place`,
      title: 'Vous avez une place',
      lines: [
        `Une place s’est libérée dans « ${about.next} », et vous étiez en tête de la liste d’attente. Elle est à vous : ${about.when}.`,
        'Vous ne pouvez pas venir ? Rendez-la jusqu’à une heure avant : elle ira à la personne suivante.',
      ],
      act: 'Ouvrir la séance',
      foot: 'Vous recevez ce message parce que vous attendiez une place à cette date.',
    }),
    due: (partner, about) => ({
      subject: `${partner} : c’est le moment, ${about.next}`,
      title: 'Vous vouliez un rappel',
      lines: [
        `Vous pouvez retenter « ${about.next} ». Il fait partie de « ${about.path} ».`,
        'Votre meilleur essai compte, et ce que vous savez maintenant reste.',
      ],
      act: 'Poursuivre',
      foot: 'Vous recevez ce message parce que vous l’avez demandé. Il ne vient qu’une fois.',
    }),
    expiring: (partner, about) => ({
      subject: `${partner} : ${about.path} expire ${inDays('fr', about.end.days)}`,
      title: 'Votre badge expire',
      lines: [
        `« ${about.path} » expire le ${mailDate('fr', about.end.on)}, ${inDays('fr', about.end.days)}. Renouvelez-le avant, et il n’y aura pas d’interruption.`,
        about.end.toDo.length === 0
          ? 'Rien n’est à refaire : il est renouvelé aussitôt.'
          : `À faire : ${mailList('fr', about.end.toDo)}.`,
      ],
      act: 'Renouveler',
      foot: 'Vous recevez ce message parce que ce badge est le vôtre. Il vient 90, 60, 30 et 7 jours avant la fin, jusqu’au renouvellement.',
    }),
  },
};

const es: MailLanguage = {
  tag: 'es',
  dir: 'ltr',
  fallback: { question: '¿El botón no funciona?', act: 'Abrir la página directamente' },
  mails: {
    sign_in: (partner) => ({
      subject: `Acceso a ${partner}`,
      title: 'Acceda a su portal de socios',
      lines: ['Pulse el botón para acceder. Sirve una sola vez, durante 15 minutos, en el dispositivo que lo pidió.'],
      act: 'Acceder',
      foot: '¿No lo ha pedido usted? Entonces no pasa nada: nadie entra sin el botón.',
    }),
    notice: (partner) => ({
      subject: `${partner}: le espera una tarea`,
      title: 'Le espera una tarea',
      lines: [
        'Apruebe el portal conjunto. Vence mañana, y otras dos tareas dependen de ello.',
        'Dana Whitfield lo dejó preparado el 20 de enero, con una nota.',
      ],
      act: 'Abrir la tarea',
      foot: 'Recibe este mensaje porque la tarea es suya. En el portal elige de qué se le avisa.',
    }),
    reminder: (partner, about) => ({
      subject: `${partner}: lo siguiente es ${about.next}`,
      title: 'Su certificación le espera',
      lines: [
        `${about.by} le pide que continúe con «${about.path}». Lo siguiente: ${about.next}.`,
        'Lo que ya ha hecho queda guardado.',
      ],
      act: 'Continuar',
      foot: 'Recibe este mensaje porque sigue este itinerario. Nadie recibe dos recordatorios en un día.',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner}: tiene una plaza`,
      title: 'Tiene una plaza',
      lines: [
        `Ha quedado libre una plaza en «${about.next}» y usted era la siguiente persona en la lista de espera. Es suya: ${about.when}.`,
        '¿No puede asistir? Devuélvala hasta una hora antes y será para quien espera después.',
      ],
      act: 'Abrir la sesión',
      foot: 'Recibe este mensaje porque esperaba una plaza en esta fecha.',
    }),
    due: (partner, about) => ({
      subject: `${partner}: es hora de ${about.next}`,
      title: 'Quería un recordatorio',
      lines: [
        `Puede volver a intentar «${about.next}». Forma parte de «${about.path}».`,
        'Cuenta su mejor intento, y lo que ya sabe no se pierde.',
      ],
      act: 'Continuar',
      foot: 'Recibe este mensaje porque lo pidió. Llega una sola vez.',
    }),
    expiring: (partner, about) => ({
      subject: `${partner}: ${about.path} caduca ${inDays('es', about.end.days)}`,
      title: 'Su insignia caduca',
      lines: [
        `«${about.path}» caduca el ${mailDate('es', about.end.on)}, ${inDays('es', about.end.days)}. Renuévela antes y no habrá interrupción.`,
        about.end.toDo.length === 0
          ? 'No se vuelve a pedir nada: se renueva al momento.'
          : `Por hacer: ${mailList('es', about.end.toDo)}.`,
      ],
      act: 'Renovar',
      foot: 'Recibe este mensaje porque la insignia es suya. Llega 90, 60, 30 y 7 días antes del final, hasta que se renueve.',
    }),
  },
};

const pt: MailLanguage = {
  tag: 'pt-BR',
  dir: 'ltr',
  fallback: { question: 'O botão não funciona?', act: 'Abrir a página diretamente' },
  mails: {
    sign_in: (partner) => ({
      subject: `Acesso a ${partner}`,
      title: 'Entre no seu portal de parceiros',
      lines: ['Use o botão para entrar. Ele vale uma única vez, por 15 minutos, no dispositivo que o pediu.'],
      act: 'Entrar',
      foot: 'Não foi você quem pediu? Então nada acontece: ninguém entra sem o botão.',
    }),
    notice: (partner) => ({
      subject: `${partner}: uma tarefa espera por você`,
      title: 'Uma tarefa espera por você',
      lines: [
        'Aprove o portal conjunto. O prazo é amanhã, e outras duas tarefas dependem disso.',
        'Dana Whitfield o preparou em 20 de janeiro e deixou uma nota.',
      ],
      act: 'Abrir a tarefa',
      foot: 'Você recebe esta mensagem porque a tarefa é sua. No portal você escolhe sobre o que é avisado.',
    }),
    reminder: (partner, about) => ({
      subject: `${partner}: a seguir, ${about.next}`,
      title: 'Sua certificação espera por você',
      lines: [
        `${about.by} pede que você continue “${about.path}”. A seguir: ${about.next}.`,
        'O que você já fez está guardado.',
      ],
      act: 'Continuar',
      foot: 'Você recebe esta mensagem porque está nesta trilha. Ninguém é lembrado duas vezes no mesmo dia.',
    }),
    moved_up: (partner, about) => ({
      subject: `${partner}: você tem uma vaga`,
      title: 'Você tem uma vaga',
      lines: [
        `Surgiu uma vaga em “${about.next}”, e você era a próxima pessoa na lista de espera. Ela é sua: ${about.when}.`,
        'Não pode participar? Devolva a vaga até uma hora antes, e ela vai para quem espera depois de você.',
      ],
      act: 'Abrir a sessão',
      foot: 'Você recebe esta mensagem porque esperava uma vaga nesta data.',
    }),
    due: (partner, about) => ({
      subject: `${partner}: hora de ${about.next}`,
      title: 'Você queria um lembrete',
      lines: [
        `Você pode tentar “${about.next}” de novo. Faz parte de “${about.path}”.`,
        'Sua melhor tentativa conta, e o que você já sabe fica.',
      ],
      act: 'Continuar',
      foot: 'Você recebe esta mensagem porque pediu. Ela vem uma única vez.',
    }),
    expiring: (partner, about) => ({
      subject: `${partner}: ${about.path} expira ${inDays('pt-BR', about.end.days)}`,
      title: 'Seu selo expira',
      lines: [
        `“${about.path}” expira em ${mailDate('pt-BR', about.end.on)}, ${inDays('pt-BR', about.end.days)}. Renove antes, e não haverá interrupção.`,
        about.end.toDo.length === 0
          ? 'Nada é pedido de novo: ele é renovado na hora.'
          : `Falta fazer: ${mailList('pt-BR', about.end.toDo)}.`,
      ],
      act: 'Renovar',
      foot: 'Você recebe esta mensagem porque o selo é seu. Ela chega 90, 60, 30 e 7 dias antes do fim, até a renovação.',
    }),
  },
};

const languages: ReadonlyMap<string, MailLanguage> = new Map(Object.entries({ en, de, fr, es, pt, ja, ar }));
const translations = Object.fromEntries([...languages.keys()].map((tag) => [tag, {}]));

/** @param locale of the partner, BCP 47; English where there is nothing nearer */
export const mailLanguage = (locale: string): MailLanguage =>
  languages.get(languageFor({ language: 'en', translations }, locale)) ?? en;
