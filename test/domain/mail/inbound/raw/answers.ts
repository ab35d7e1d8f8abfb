// Answers of a line or two, each: how our mail is quoted under it | what is special about it | the words.

import { answer, type Sample } from './person';
import { rows } from './rows';

const ENGLISH = String.raw`
  gmail | yes | Yes!
  apple | ok from a phone | Ok\n\nSent from my iPhone
  gmail | thumb | 👍
  gmail | no | No.
  gmail | no thanks | No thanks
  gmail | no thanks, not now | No thanks, not now. Maybe after Easter.
  outlook | not interested at the moment | Not interested at the moment, but keep in touch.
  gmail | stop by | Please stop by on Thursday, the door is open from nine.
  apple | stop worrying | Stop worrying, the drawers are perfect :)
  outlook | stop at first word | Stop in any time before five, we would love to see you.
  gmail | remove the old sofa | Could you remove the old sofa when you come? My husband cannot lift it any more.
  gmail | take me off the waiting list | Good timing. Can you take us off the waiting list for oak and put us on the one for walnut?
  gmail | unsubscribe from a competitor | Funny you write, I just had to unsubscribe from your competitor, they never stop. You I like to hear from.
  outlookPlain | unsubscribe me from theirs | Ha, can you also unsubscribe me from your competitor? They mail me daily. Call me about the hall!
  gmail | do not contact my husband | Please don't contact my husband about it any more, he left the firm. Write to me instead!
  gmail | please do not write to the old address | Please stop writing to the old address, use this one from now on. And yes, call me.
  apple | do not call before ten | Don't call me before ten, but do call!
  gmail | stop calling it that | Stop calling it blue, it is teal! All good here.
  outlook | end of the line | We are at the end of a long renovation. Ask me again in March please.
  gmail | cancel the appointment | Please cancel the appointment on Friday and find us another day.
  gmailWrapped | never again a white one | Never again a white worktop! The blue one however is wonderful.
  outlook | remove the line item | Please remove the delivery from the offer and send it to me again.
  outlook | opting out of the warranty | We want to opt out of the service contract but the rest stays as it is. When can you come?
  gmail | would not want to miss your mails | I would hate to be off your mailing list, always a pleasure.
  gmail | question about the footer | Do people really reply unsubscribe to you?? Not me. How is Tom?
  apple | no more problems | No more problems with the drawers since your visit, thank you.
  gmail | no emails arrive | I don't receive your emails any more, what happened? Please put me back on.
  gmail | please do not stop | Please don't stop sending these, I enjoy them.
  gmail | angry about the worktop | To be honest I am furious. The worktop cracked after 3 months and nobody ever came. What are you going to do about it?
  outlook | angry with swear words | Are you kidding me? You ruin my floor and now you send chatty notes? Pay for the damage first.
  gmail | no longer live there | We no longer live in Bristol, we moved to Leeds. The kitchen stayed. Do you work up here?
  apple | no longer work with kitchens | I no longer work on weekends, so Saturday is fine :)
  mobile | out of office in words | I am out of the office all week at the fair, but the answer is yes. Come Monday.
  apple | on holiday but writes | On holiday until Sunday! Will measure the drawers when back. Love, P
  gmail | delivery failed in words | The delivery failed last time, the driver could not find us. Otherwise all well.
  gmail | returned mail in words | My last mail to you was returned: user unknown. Is nora@ still right?
  gmail | spam folder | Found this in my spam folder, sorry for being late. Drawers are fine!
  outlookPlain | price | How much for a second one, 2.40 m?
`;

const OTHERS = `
  gmailDe | German, not now | Danke, im Moment kein Bedarf. Melden Sie sich gern im Frühjahr wieder.
  outlookDe | German, please call | Rufen Sie mich bitte an, aber nicht mehr diese Woche.
  gmailDe | German, abmelden of a car | Ich musste leider mein Auto abmelden, deshalb komme ich mit dem Bus. Schubladen laufen prima.
  thunderbird | German, no more drawers | Bitte keine weiteren Schubladen! Aber ein Regal wäre schön.
  gmx | German, bitte streichen | Bitte streichen Sie die Wand noch einmal, dann reden wir.
  outlookDe | German, wrong list | Bitte nehmen Sie mich in den Verteiler für die Hausmesse auf.
  gmailFr | French, not now | Non merci, pas pour l'instant. Recontactez-moi en mars.
  outlookFr | French, stop | Stop ! Ne touchez à rien, tout marche très bien, merci.
  gmailFr | French, stopped by | Je me suis arrêtée au magasin mais c'était fermé. Rappelez-moi !
  gmailEs | Spanish, low of prices | La tienda está de baja por obras hasta enero. ¿Me llama en febrero?
  outlookEs | Spanish, sick leave | Estoy de baja médica hasta el día 10, pero sí, me interesa. Un saludo
  gmailEs | Spanish, no | No, gracias, ahora mismo no.
  gmail | Italian, not now | No grazie, per ora siamo a posto. Ci sentiamo a primavera!
  outlook | Italian, delete order | Per favore cancellate l'ordine della lampada e ditemi quando passate.
  gmail | Dutch, come by | Stop gerust even langs, koffie staat klaar.
  outlook | Dutch, not now | Nu even niet, misschien volgend jaar.
  gmail | Portuguese, remove the cabinet | Pode remover o armário antigo quando vier? Obrigada!
  gmail | Polish, not now | Dziękuję, na razie nie potrzebuję. Proszę odezwać się wiosną.
  gmail | Swedish | Tack, allt bra! Sluta aldrig göra såna kök.
  gmail | Danish | Nej tak, ikke lige nu. Ring til foråret.
  gmail | Czech | Děkuji, zatím ne. Ozvěte se prosím v březnu.
  gmail | Russian | Спасибо, пока не нужно. Напишите весной.
  gmail | Turkish | Teşekkürler, şimdilik gerek yok. Baharda yazın lütfen.
  gmail | Japanese | ご連絡ありがとうございます。引き出しは問題ありません。また春にご連絡ください。
  gmail | Chinese | 谢谢，抽屉都很好。下个月给我打电话吧。
  gmail | Hungarian | Köszönöm, minden rendben. Tavasszal keressen újra.
  gmail | Greek | Όλα καλά, ευχαριστώ! Πάρε με τηλέφωνο τον Μάρτιο.
`;

const ABOUT_THINGS = `
  gmail | English, take off the price | Can you take the delivery off the invoice and send it again?
  gmail | English, remove from list of jobs | Please remove the hall from the list, we painted it ourselves.
  apple | English, drop me off | Tom can drop me off at your workshop on Friday.
  outlook | English, delete the order | Please delete my last order, it was sent twice.
  gmail | English, filter marked it | Sorry, Gmail marked this as spam so I only saw it now. Yes to coffee!
  outlook | English, our IT flagged | Our IT department flagged your mail as spam, I have told them off. What is the price?
  outlook | English, never contact by phone | Please don't contact me by phone, email is best.
  gmail | English, not on Mondays | Don't email me on Mondays, I never get to read it. Tuesday is good.
  outlook | English, stop sending the boy | Could you stop sending that young man? He scratched the door. Tom was great though.
  apple | English, stop the order | Stop the order for the tiles please, we found others.
  gmail | English, leave me alone with colours | My husband leaves me alone with choosing colours, help!
  outlook | English, no more calls | No more calls during lunch please, write instead.
  gmail | English, no contact | There is no contact any more between the drawer and the switch, the light stays off.
  gmail | English, do not want | I don't want to hear about kitchens before the summer, but the hall, yes!
  gmail | English, lost address | I had lost your email address, so good that you wrote.
  outlook | English, please remove your tools | Please remove your tools from our cellar.
  gmail | English, forwarded unsubscribe | My colleague clicked unsubscribe by mistake, please keep me on the list.
  gmail | English, re-subscribe | Please subscribe me again.
  outlookDe | German, entfernen | Bitte entfernen Sie den alten Schrank aus dem Keller.
  gmailDe | German, löschen | Bitte löschen Sie meine Bestellung vom 3. März, die war doppelt.
  gmx | German, abbestellen | Ich musste die Fliesen abbestellen, rufen Sie mich an?
  outlookDe | German, Warteliste | Nehmen Sie uns bitte von der Warteliste, wir haben schon einen Termin.
  gmailDe | German, Ruhe | Lassen Sie sich ruhig Zeit, wir sind in Ruhe am Planen.
  thunderbird | German, keine Post | Ihre Post vom Mai kam nie an. Bitte noch einmal schicken.
  gmailDe | German, nicht anrufen | Bitte rufen Sie nicht mehr an, schreiben Sie mir lieber per Mail.
  gmailDe | German, nichts mehr | Es gibt nichts mehr zu tun, die Küche ist fertig und schön.
  outlookDe | German, austragen | Der Streit ist ausgetragen, wir können wieder reden.
  gmailFr | French, enlever | Pouvez-vous nous enlever des gravats la semaine prochaine ?
  outlookFr | French, retirer | Veuillez retirer la ligne 3 du devis.
  gmailFr | French, arrêter | Arrêtez-vous au magasin quand vous passez !
  outlookFr | French, ne plus | Je ne veux plus de cuisine blanche, plutôt du bois.
  gmailFr | French, supprimer | Supprimez la porte du milieu sur le plan.
  gmailEs | Spanish, quitar | ¿Me quitan el armario viejo cuando vengan?
  outlookEs | Spanish, doubt | Sáqueme de una duda: ¿la encimera es de roble?
  gmailEs | Spanish, cancel | Quiero cancelar la cita del viernes.
  gmailEs | Spanish, eliminate | Elimine la lámpara del presupuesto.
  gmail | Italian, curiosity | Mi tolga una curiosità: il legno è rovere? Toglietemi anche il dubbio sul prezzo.
  gmail | Italian, remove | Rimuovete pure il vecchio mobile.
  gmail | Italian, enough | Basta così, la cucina è perfetta.
  gmail | Portuguese, doubt | Tire-me uma dúvida: a bancada é de carvalho?
  gmail | Portuguese, my wardrobe | Pode retirar o meu armário antigo na segunda?
  gmail | Dutch, remove cupboard | Kunt u mijn oude kast verwijderen? De oude tegels moeten ook verwijderd worden.
  gmail | Dutch, sign off training | Ik moet me afmelden voor de afspraak van vrijdag.
  gmail | Polish, remove shelf | Proszę usunąć ten stary regał.
  gmail | Polish, no more | Nie chcę więcej białych frontów.
  gmail | Swedish, shelf off the wall | Hyllan kan tas bort från väggen.
  gmail | Swedish, stop | Stanna gärna förbi!
  gmail | Danish, remove | Fjern gerne det gamle skab.
  gmail | Norwegian, remove | Kan dere fjerne det gamle skapet?
  gmail | Finnish, remove | Poistakaa vanha kaappi ensi viikolla.
  gmail | Czech, remove my furniture | Odstraňte můj starý nábytek, prosím.
  gmail | Slovak, remove | Odstráňte moju starú skriňu, prosím.
  gmail | Hungarian, order | Kérem, törölje a régi megrendelést.
  gmail | Hungarian, do not send | Ne küldjenek több csempét, elég lesz.
  gmail | Romanian, remove from offer | Eliminați din ofertă punctul 3, vă rog.
  gmail | Turkish, remove | Eski dolabı lütfen çıkarın.
  gmail | Turkish, do not want | Beyaz mutfak istemiyorum, ahşap olsun.
  gmail | Russian, remove | Уберите, пожалуйста, старый шкаф.
  gmail | Russian, do not call | Не звоните мне до десяти, лучше пишите.
  gmail | Croatian, remove | Molim uklonite stari ormar.
  gmail | Greek, remove | Παρακαλώ αφαιρέστε το παλιό ντουλάπι.
  gmail | Bulgarian, remove | Моля, махнете стария шкаф.
  gmail | Arabic, remove | الرجاء إزالة الخزانة القديمة.
  gmail | Hebrew, remove | נא להסיר את הארון הישן.
  gmail | Japanese, no need | 見積もりは不要です。電話をください。
  gmail | Japanese, do not hurry | 急がないでください。来月で大丈夫です。
  gmail | Chinese, do not deliver | 请不要再发货了，上次的还没用完。
  gmail | Korean, no call | 오전에는 전화하지 말아 주세요. 메일이 좋아요.
`;

export const SHORT_ANSWERS: Sample[] = [ENGLISH, OTHERS, ABOUT_THINGS]
  .flatMap(rows)
  .map(([quote, title, text]) => answer(`answer: ${title}`, text, { quote }));
