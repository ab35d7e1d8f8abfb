// Single sentences without a quote under them: answers that have the words of a request, and requests.

import { answer, optOut, type Sample } from './person';

const MEANT_OTHERWISE = `
  Can you get us out of the contract with the old supplier?
  Please delete this picture from your website, the rest is fine.
  Take me through it again please, from the start.
  I never wrote to the insurer, did you?
  We will be removed from the building list next year, then we need a new kitchen.
  Strike the second line from the contract and I will sign.
  Stop the press, we got the permit! Call me.
  Not interested in oak, but what about walnut?
  I do not want to bother you, but could you come?
  Don't message Tom, he is ill. Message me.
  I would prefer if you wrote to my assistant from now on: kim@reyes.example
  Please do not send Tom again, send somebody else.
  Could you not send me the pictures as WhatsApp? Email please.
  No email today? I was waiting for your offer!
  Please stop the work until we have talked.
  My mailbox was full, please send it again.
  The last message was blocked by our spam filter, please send it again.
  Sorry, the wrong person. I work in accounts, but I will pass it to Paula.
  Who are you and how did you get my address?
  I have nothing against you but the price was absurd.
  We are closing down in March. It was a pleasure.
  Paula passed away in May. I am her daughter. She loved the kitchen.
  Please do not come on Friday.
  I want to cancel our maintenance plan but keep the guarantee.
  Do not forget us for the winter check!
  Let me be clear: never again a delivery without a call before.
  Please quit smoking in our stairwell, apart from that all well.
  Is it OK if I drop you a line in spring?
  I will get back to you. Do not chase me please.
  Rufen Sie mich nicht vor zehn an.
  Bitte senden Sie mir die Rechnung nicht mehr per Post.
  Schreiben Sie mir bitte erst im Januar wieder.
  Wir wollen keine neue Küche mehr, aber ein Bad.
  Löschen Sie bitte die Position 3.
  Bitte tragen Sie mich für Donnerstag ein, nicht für Freitag.
  Mein Vater ist verstorben, die Küche bleibt in guten Händen.
  Bitte melden Sie sich nicht beim Hausmeister, sondern bei mir.
  Ich habe mich von der Messe abgemeldet.
  Kein Interesse an weißen Fronten, sonst gern.
  Ich habe keine Mail von Ihnen bekommen.
  Hören Sie auf, so günstig zu sein!
  Nehmen Sie den Tisch aus dem Angebot.
  Wir möchten nicht mehr länger warten, wann kommen Sie?
  Je ne veux plus attendre, quand venez-vous ?
  Ne m'envoyez pas la facture à l'ancienne adresse.
  Retirez la table du devis.
  Merci de ne plus passer par l'entrée principale.
  Je ne reçois plus vos messages, c'est normal ?
  Arrêtez de vous inquiéter, tout va bien.
  Pouvez-vous supprimer la porte du milieu ?
  Désolée, j'ai supprimé votre message par erreur.
  No me envíe la factura por correo, por favor, la recojo.
  No quiero más muebles blancos.
  Deje de preocuparse, todo va bien.
  Ya no recibo sus correos, ¿qué pasó?
  Me han dado de baja en el gimnasio, ahora tengo tiempo.
  Quite la mesa del presupuesto.
  Non mi scriva prima di lunedì, sono via.
  Non voglio più aspettare, quando venite?
  Togliete il tavolo dal preventivo.
  Non ricevo più le vostre mail, come mai?
  Cancellate l'appuntamento di venerdì.
  Não quero esperar mais, quando vêm?
  Não recebo os vossos emails, porquê?
  Retire a mesa do orçamento.
  Não me ligue antes das dez.
  Stuur de rekening niet meer per post.
  Ik wil niet langer wachten, wanneer komt u?
  Haal de tafel uit de offerte.
  Ik krijg uw mails niet meer, hoe kan dat?
  Nie dostaję od Państwa wiadomości, dlaczego?
  Proszę usunąć stół z oferty.
  Nie chcę już dłużej czekać.
  Jag vill inte vänta längre, när kommer ni?
  Jag får inte era mejl, varför?
  Ta bort bordet från offerten.
  Jeg vil ikke vente længere.
  Fjern bordet fra tilbuddet.
  Jeg får ikke e-postene deres.
  Nechci už déle čekat.
  Odstraňte stůl z nabídky.
  Nedostávám vaše e-maily, proč?
  Не хочу больше ждать.
  Не получаю ваши письма, почему?
  Уберите стол из сметы.
  Nem akarok tovább várni.
  Nu mai vreau să aștept.
  Artık beklemek istemiyorum.
  E-postalarınız bana ulaşmıyor.
  Δεν θέλω να περιμένω άλλο.
  Не искам да чакам повече.
  Ne želim više čekati.
  もう待てません。いつ来ますか。
  我不想再等了，什么时候来？
  더 이상 기다리고 싶지 않아요.
  أنا لا أريد الانتظار أكثر.
  לא רוצה לחכות יותר.
`;

const MEANT = `
  Please cancel my subscription to your emails.
  Do not send me any more of this.
  I'd like to stop receiving these.
  No more of these please.
  Kindly take us out of your database.
  I never signed up for this, take me off.
  Please make sure I don't get any more mails from you.
  Remove my email.
  We are not interested, please don't contact us again.
  I ask you to delete my email address.
  please dont send emails anymore
  Don't write to me again!
  I wish to unsubscribe
  Pls unsubscribe asap
  Enough. No more emails.
  Not interested, please stop.
  I don't need your emails.
  please stop these
  I want out of this mailing list.
  Ich wünsche keine weitere Kontaktaufnahme.
  Bitte nicht mehr schreiben
  Bitte streichen Sie mich von Ihrer Liste.
  Ich will nichts mehr von Ihnen hören.
  Keine Mails mehr!!
  Bitte keine E-Mails mehr an diese Adresse.
  Sie können sich weitere Mails sparen.
  Newsletter abbestellen bitte
  Bitte aus dem Verteiler nehmen.
  Löschen Sie meine Adresse.
  Hiermit widerspreche ich der weiteren Zusendung.
  Merci de ne plus m'écrire.
  Veuillez me désabonner.
  Je vous demande de supprimer mon adresse.
  Plus de messages svp
  Enlevez-moi de vos listes
  No quiero recibir más mensajes suyos.
  Por favor, elimine mi correo.
  No me escriban.
  Solicito la baja.
  Borre mi dirección de su base de datos.
  Per favore non mandatemi più nulla.
  Vorrei essere cancellato dalla lista.
  Rimuovete il mio indirizzo.
  Basta mail!
  Não me escrevam mais.
  Por favor retire o meu email.
  Quero sair da lista.
  Graag van de mailinglijst verwijderen.
  Ik wil geen mails meer ontvangen.
  Schrijf mij uit.
  Proszę nie wysyłać mi więcej wiadomości.
  Nie chcę otrzymywać więcej maili.
  Wypiszcie mnie.
  Ta bort min adress.
  Jag vill inte ha mejl från er.
  Fjern min mail.
  Jeg vil ikke have flere mails.
  Jeg vil ikke motta flere e-poster.
  Poistakaa osoitteeni.
  En halua sähköpostia teiltä.
  Už mi nepište.
  Vymažte mě z databáze.
  Больше не присылайте мне писем.
  Уберите меня из списка рассылки.
  Kérem, töröljön a listáról.
  Nu mai doresc să primesc emailuri.
  Listenizden çıkmak istiyorum.
  Mail almak istemiyorum.
  Δεν θέλω άλλα email.
  Не искам повече имейли.
  Ne šaljite mi više mailove.
  メールはもう不要です。
  不要再给我发邮件。
  메일 그만 보내세요.
  لا أريد رسائلكم.
  לא מעוניין לקבל מיילים.
`;

const lines = (text: string): string[] => text.trim().split(/\n\s*/);

export const SENTENCES: Sample[] = [
  ...lines(MEANT_OTHERWISE).map((said) => answer(`answer: ${said}`, said, { quote: 'none' })),
  ...lines(MEANT).map((said) => optOut(`opt-out: ${said}`, said, { quote: 'none' })),
];
