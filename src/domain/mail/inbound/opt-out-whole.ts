// Whole messages that ask to be left alone.

/** Without polite words and punctuation these can mean nothing else. */
export const WHOLE_MESSAGES: readonly string[] = (
  'stop|stop it|stop mail|stop mails|stop email|stop emails|stop mailing|unsubscribe|unsubscribe me|unsubscibe|unsuscribe|unsubcribe|unsubsribe|unsubscrib|un subscribe|unsub|unsubscribe now|do not disturb|remove|remove me|opt out|optout|opt me out|take me off|no more|no more emails|delete me|delete|stopp|stoppen|' +
  'abmelden|abmeldung|austragen|abbestellen|bitte abmelden|abmeldn|abmelde|keine mails mehr|keine e mails mehr|keine werbung|keine werbung mehr|désabonner|désabonnement|désinscription|désinscrire|se désabonner|me désabonner|arrêtez|arrêt|' +
  'baja|desuscribir|desuscribirme|desuscripción|baixa|dar de baja|darme de baja|parar|cancelar suscripción|cancella|cancellami|cancellazione|disiscrizione|disiscrivimi|basta|remover|descadastrar|descadastre|sair|pare|' +
  'uitschrijven|afmelden|stop mailen|geen mails meer|wypisz|wypisz mnie|wypisać|rezygnuję|rezygnacja|avregistrera|avregistrera mig|avsluta|sluta|avanmäl|inga fler mejl|afmeld|frameld|meld meg av|avmeld|' +
  'poista|lopeta|poistakaa|odhlásit|odhlásiť|odhláste ma|odjava|odjavi|odjavite me|одјава|отписване|отпишете ме|απεγγραφή|διαγράψτε με|הסרה|להסיר|ביטול מנוי|الغاء الاشتراك|إلغاء اشتراكي|atsisakyti|atrakstīties|odhlaste mě|leiratkozás|leiratkozom|dezabonare|iptal|listeden çık|çıkar|отписаться|отписка|отпишите|стоп|хватит|відписатися|відписка|' +
  '停止|配信停止|解除|退订|退訂|取消订阅|取消訂閱|td|수신거부|수신 거부|구독취소|그만|διαγραφή|إلغاء الاشتراك|הסר'
).split('|');
