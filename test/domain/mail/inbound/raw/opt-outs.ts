// Requests to be left alone, each: how our mail is quoted under it | what is special about it | the words.

import { optOut, type Sample } from './person';
import { rows } from './rows';

const ENGLISH = String.raw`
  gmail | one word | unsubscribe
  outlook | one word, capitals and full stop | UNSUBSCRIBE.
  apple | one word, stop | STOP
  gmail | stop with a bang | Stop!!
  mobile | stop please | stop please
  outlookPlain | remove | Remove
  yahoo | remove me | remove me
  gmail | misspelt unsubscibe | unsubscibe
  gmail | misspelt unsuscribe | Please unsuscribe me
  apple | misspelt unsubcribe | unsubcribe pls
  gmail | un-subscribe | un-subscribe
  gmail | opt out | Opt out please
  outlook | opt-out | opt-out
  outlook | polite | Hi Nora, thank you, but please take me off your mailing list. All the best, Paula
  gmail | polite, remove my address | Could you kindly remove my email address from your records? Many thanks.
  gmail | do not email | Please do not email me again.
  apple | don't contact | Don't contact me anymore
  gmail | do not write any more | Please do not write to me any more.
  gmail | no more emails | No more emails please.
  gmailWrapped | stop emailing me | Stop emailing me
  outlook | stop sending | Please stop sending me these messages, I am not interested.
  gmail | angry | How often do I have to say it? LEAVE ME ALONE and stop writing!
  mobile | swearing | F*** off and take me off your damn list
  outlook | within a paragraph | Dear Nora, the drawers are fine and Tom was lovely back then. We have however sold the shop and do not plan anything. I would therefore ask you not to send me any further emails. Good luck with everything.
  gmail | at the end of a long answer | Hello,\n\nI remember the kitchen well. The worktop cracked, nobody came, and I had to pay another firm.\n\nI have nothing more to say to you. Delete my details from your list.\n\nP. Reyes
  gmail | GDPR | Under Article 21 GDPR I object to the processing of my data for direct marketing.
  outlookPlain | erase | I withdraw my consent. Please delete all my personal data.
  gmail | would rather not hear | I would rather not hear from you again, thanks.
  yahoo | do not want to receive | I don't want to receive your emails
  gmail | no longer wish | I no longer wish to receive mail from you.
  gmail | please take us off | Please take us off the list, Reyes Bakery has closed.
  outlook | unsubscribe and a greeting | Unsubscribe please\n\nKind regards,\nPaula Reyes\nReyes Bakery\nFollow our newsletter: https://reyes-bakery.example.org
  gmail | quoting the word | I am replying "unsubscribe" as you asked.
  apple | you are on my block list | Not interested. Never contact me again.
  gmail | reported as spam | I reported you as spam. Stop mailing me.
  gmail | cease and desist | Cease and desist all further communication with me.
  gmail | off your list | Get me off your list.
  gmail | unsubscribe under the quote | unsubscribe
  apple | sent from phone under it | Unsubscribe \n\nSent from my iPhone
  gmail | how do I get off | How do I unsubscribe from this?
  gmail | lose my address | Do me a favour and lose my email address.
`;

const OTHERS = `
  gmailDe | German, abmelden | Abmelden
  thunderbird | German, bitte abmelden | bitte abmelden
  outlookDe | German, Verteiler | Bitte nehmen Sie mich aus Ihrem Verteiler.
  gmx | German, keine Mails | Bitte schicken Sie mir keine E-Mails mehr. MfG Reyes
  gmailDe | German, austragen | Bitte tragen Sie mich aus.
  outlookDe | German, löschen | Bitte löschen Sie meine Daten aus Ihrer Datei.
  gmx | German, Werbung | Ich widerspreche der Nutzung meiner Daten zu Werbezwecken.
  outlookDe | German, polite and long | Guten Tag Frau Lindt, schön, von Ihnen zu hören. Wir haben den Laden leider aufgegeben und möchten künftig keine Nachrichten mehr von Ihnen erhalten. Alles Gute!
  gmailDe | German, curt | Lassen Sie mich in Ruhe.
  gmailDe | German, abbestellen | Ich möchte den Newsletter abbestellen
  gmx | German, schreiben | Bitte schreiben Sie mir nicht mehr
  gmailDe | German, informal | hör auf mir zu schreiben
  gmailDe | Austrian, umlauts written out | Bitte loeschen Sie mich aus dem Verteiler
  gmailFr | French, désabonner | Désabonner
  gmailFr | French, without accents | desabonner svp
  outlookFr | French, désinscrire | Merci de me désinscrire de votre liste.
  outlookFr | French, ne plus recevoir | Bonjour, je ne souhaite plus recevoir vos messages. Cordialement
  gmailFr | French, retirer | Veuillez retirer mon adresse de votre fichier.
  gmailFr | French, ne plus contacter | Ne me contactez plus.
  outlookFr | French, arrêtez | Arrêtez de m'écrire !
  gmailEs | Spanish, baja | Baja
  outlookEs | Spanish, darme de baja | Quiero darme de baja de su lista, gracias.
  gmailEs | Spanish, no more | Por favor, no me envíen más correos.
  gmailEs | Spanish, desuscribir | desuscribir
  gmailEs | Spanish, quiten | Quítenme de su lista
  outlookEs | Spanish, borrar | Les ruego que eliminen mis datos de su base.
  gmailEs | Spanish, no escribir | No me escriba más
  gmail | Italian, cancellami | Cancellatemi dalla lista per favore
  outlook | Italian, disiscrivere | Vorrei disiscrivermi
  gmail | Italian, non voglio | Non voglio più ricevere le vostre email.
  apple | Italian, non scrivetemi | Non scrivetemi più
  gmail | Portuguese, remover | Por favor remova o meu email da vossa lista
  outlook | Portuguese, não quero | Não quero receber mais emails.
  gmail | Portuguese, descadastrar | descadastrar
  gmail | Portuguese, parem | Parem de me enviar mensagens
  gmail | Dutch, uitschrijven | Graag uitschrijven
  outlook | Dutch, afmelden | Ik wil mij afmelden voor deze mails.
  gmail | Dutch, geen mail | Stuur mij geen e-mails meer a.u.b.
  outlook | Dutch, verwijderen | Kunt u mij uit uw bestand verwijderen?
  gmail | Polish, wypisz | Proszę mnie wypisać z listy
  outlook | Polish, nie życzę | Nie życzę sobie więcej takich wiadomości.
  gmail | Polish, rezygnuję | Proszę usunąć mój adres z bazy.
  gmail | Swedish, avregistrera | Avregistrera mig tack
  outlook | Swedish, ta bort | Ta bort mig från er lista
  gmail | Swedish, inte fler | Jag vill inte ha fler mejl från er.
  gmail | Danish, afmeld | Afmeld
  outlook | Danish, slet | Slet mig venligst fra jeres liste
  gmail | Danish, ikke flere | Jeg ønsker ikke at modtage flere mails fra jer.
  gmail | Norwegian, meld av | Vennligst meld meg av
  gmail | Norwegian, fjern | Fjern meg fra listen deres
  gmail | Finnish, poista | Poistakaa minut postituslistalta, kiitos.
  gmail | Finnish, älkää | Älkää lähettäkö minulle enää sähköpostia.
  gmail | Czech, odhlásit | Odhlásit
  outlook | Czech, neposílejte | Prosím, už mi nic neposílejte.
  gmail | Slovak | Prosím odhláste ma z odberu
  gmail | Hungarian, leiratkozás | Leiratkozás
  gmail | Hungarian, ne küldjön | Kérem, ne küldjenek több levelet.
  gmail | Romanian, dezabonare | Dezabonare
  gmail | Romanian, nu mai | Vă rog să nu îmi mai trimiteți emailuri.
  gmail | Turkish, çıkar | Lütfen beni listenizden çıkarın
  gmail | Turkish, istemiyorum | Artık e-posta almak istemiyorum.
  gmail | Russian, отписаться | Отпишите меня пожалуйста
  gmail | Russian, не пишите | Больше не пишите мне.
  gmail | Russian, удалите | Удалите мой адрес из рассылки
  gmail | Ukrainian | Відпишіть мене, будь ласка
  gmail | Greek | Παρακαλώ διαγράψτε με από τη λίστα σας
  gmail | Bulgarian | Моля, не ми изпращайте повече имейли.
  gmail | Croatian | Molim da me odjavite s liste
  gmail | Japanese, 配信停止 | 配信停止してください。
  gmail | Japanese, 今後 | 今後メールを送らないでください。
  gmail | Chinese, 退订 | 退订
  gmail | Chinese, 不要再 | 请不要再给我发邮件了。
  gmail | Korean | 수신거부 합니다
  gmail | Hebrew | נא להסיר אותי מרשימת התפוצה
  gmail | Arabic | الرجاء إلغاء الاشتراك
  gmail | Catalan | Si us plau, doneu-me de baixa
`;

const FURTHER = `
  gmail | English, kindly refrain | Kindly refrain from contacting me again.
  outlook | English, not want to be contacted | We do not wish to be contacted by your firm in future.
  apple | English, final | This is the last time I say it: no more mails.
  mobile | English, off this list | pls take me off this list
  gmail | English, unwanted | Your emails are unwanted. Stop.
  outlook | English, we would appreciate | We would appreciate it if you did not contact us again.
  gmail | English, no further contact | No further contact please
  yahoo | English, not interested remove | Not interested, remove me from your list
  gmail | English, unsub | unsub
  gmail | English, unsubscribe twice | Unsubscribe!!! Third time I ask
  outlook | English, please end | Please end these emails.
  outlookPlain | English, do not ever | Do not ever write to us again.
  gmail | English, mother has died | My mother Paula died in June. Please stop writing to her.
  gmail | English, delete account | Please delete me from your system.
  gmailDe | German, bitte löschen | Bitte löschen Sie mich.
  outlookDe | German, kein Interesse | Kein Interesse, bitte keine weiteren Mails.
  gmx | German, nicht mehr anschreiben | Ich möchte nicht mehr angeschrieben werden.
  outlookDe | German, unterlassen | Unterlassen Sie es, mir zu schreiben.
  gmailDe | German, raus | Nehmt mich aus dem Verteiler raus
  outlookDe | German, Datenschutz | Nach Art. 17 DSGVO verlange ich die Löschung meiner Daten.
  gmailDe | German, misspelt | bitte abmeldn
  gmailFr | French, stop mails | Stop aux mails svp
  gmailFr | French, plus de mails | Plus de mails, merci.
  outlookFr | French, supprimez | Supprimez-moi de votre liste
  gmailFr | French, fichent la paix | Fichez-moi la paix !
  outlookFr | French, RGPD | Conformément au RGPD, je demande la suppression de mes données.
  gmailEs | Spanish, stop | Dejen de mandarme correos
  gmailEs | Spanish, no longer | No deseo recibir más información
  outlookEs | Spanish, do not bother | No me molesten más
  gmailEs | Spanish, take out | Sáquenme de esta lista por favor
  outlook | Italian, stop | Smettetela di scrivermi
  gmail | Italian, remove | Toglietemi dalla mailing list
  outlook | Italian, cancel | Vi chiedo di cancellare i miei dati
  gmail | Italian, unsubscribe | Come faccio a disiscrivermi?
  gmail | Portuguese, take me | Tirem-me da lista
  outlook | Portuguese, cancel | Quero cancelar a subscrição
  gmail | Portuguese, Brazil | Me tira dessa lista por favor
  gmail | Portuguese, no more | Por favor não me enviem mais emails
  gmail | Dutch, stop | Stop met mailen
  outlook | Dutch, list | Haal mij van de lijst
  gmail | Dutch, no interest | Geen interesse, graag geen mails meer.
  gmail | Polish, stop | Proszę przestać do mnie pisać.
  outlook | Polish, remove | proszę o usunięcie moich danych
  gmail | Swedish, stop | Sluta maila mig
  outlook | Swedish, list | Vill inte stå på er lista längre
  gmail | Danish, no more | Stop med at skrive til mig
  gmail | Norwegian, no more | Ikke send meg flere e-poster
  gmail | Finnish | En halua enää viestejä teiltä
  gmail | Czech | Nechci od vás dostávat žádné další e-maily.
  gmail | Slovak | Neposielajte mi už žiadne maily
  gmail | Hungarian | Kérem, töröljenek a listáról
  gmail | Romanian | Ștergeți-mă din listă
  gmail | Turkish | Bana bir daha mail atmayın
  gmail | Russian | Прошу исключить меня из рассылки
  gmail | Russian, enough | Хватит слать мне письма!
  gmail | Ukrainian | Не пишіть мені більше
  gmail | Greek | Μην μου ξαναστείλετε email
  gmail | Bulgarian | Отпишете ме от списъка
  gmail | Croatian | Ne želim više primati vaše mailove
  gmail | Slovenian | Odjavite me prosim
  gmail | Serbian | Молим вас да ми више не пишете
  gmail | Japanese | メールの配信を停止してください
  gmail | Japanese, no contact | 今後のご連絡は不要です
  gmail | Chinese | 请把我从名单中删除
  gmail | Chinese, do not disturb | 请勿打扰
  gmail | Korean | 더 이상 메일 보내지 마세요
  gmail | Hebrew | אל תשלחו לי יותר מיילים
  gmail | Arabic | لا ترسلوا لي رسائل بعد الآن
  gmail | Estonian | Palun eemaldage mind nimekirjast
  gmail | Latvian | Lūdzu, nesūtiet man vairs e-pastus
  gmail | Lithuanian | Prašau daugiau man nerašykite
`;

export const SAID_OPT_OUTS: Sample[] = [ENGLISH, OTHERS, FURTHER]
  .flatMap(rows)
  .map(([quote, title, text]) => optOut(`opt-out: ${title}`, text, { quote }));
