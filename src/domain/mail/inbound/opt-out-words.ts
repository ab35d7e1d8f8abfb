// The words by which people ask to be left alone, by language. Patterns match whole words of one folded sentence.

/**
 * Requests in a sentence, in lower case, apostrophes straight, single blanks. `PATTERNS` are tried one by one,
 * so that a language can be read and mended by itself.
 */
const SOURCES: Record<string, string[]> = {
  en: [
    '(?<!(an|the|our|your|that|this|working) )unsubscribe',
    '(take|remove|delete|drop|strike|get) (me|us|my (name|e-?mail|address|e-?mail address|details)|our (e-?mail|address)|this (e-?mail|address))( \\w+){0,3} (from|off|out of)( \\w+){0,4} (lists?|database|mailings?|e-?mails?|newsletters?|records|contacts|distribution|system|crm)',
    '(remove|delete) (me|us|my (e-?mail|address|e-?mail address|name))( please| now| immediately)?$',
    '(take|remove) (me|us) off( please)?$',
    '(delete|erase) (all )?(of )?(my|our) (personal )?(data|details|information|contact details)',
    'stop (e-?mailing|mailing|contacting|messaging|spamming|bothering|pestering|harassing|writing( to)?|sending) (me|us)(?! (the|invoices?|an?|parts?|orders?)\\b)',
    'stop (sending|with)( me| us| out)?( these| those| any| more| your| all| this| the)* (e-?mails?|mails?|messages?|newsletters?|spam|stuff|crap|junk|marketing|advert\\w*)',
    'stop (these|those|the|your|all|this) (e-?mails?|mails?|messages?|newsletters?|spam|mailings?)',
    "(do not|don't|dont|never|no longer|please not)( ever)? (e-?mail|mail|contact|write( to)?|message|approach|bother|spam|disturb) (me|us)(?! (before|until|till|on|at|after|between|during|this|today|tomorrow|next|while|in|over|by|via|about (the|that|this)|regarding|for (the|this)|if|unless|through|with))",
    "(do not|don't|dont|never) send (me|us|out)?( any| more| further| these| your| such)* (e-?mails?|mails?|messages?|newsletters?|anything|marketing|advert\\w*|spam|offers|stuff|this)",
    "(do not|don't|dont|no longer) (want|wish|care|like) (to (receive|get|hear|be (contacted|e-?mailed|bothered))|(any )?(more )?(of )?(your |these )?(e-?mails|mails|messages|newsletters|contact))(?! (before|until|till|about the))",
    '(please )?no (more|further) (e-?mails?|mails?|messages|newsletters?|contact|mailings)( please| from (you|your)| thanks?| thank you| to (me|this)|$)',
    'opt(ing)?( me| us)? ?-?out(?! (clause|option|period|form|of the (plan|insurance|scheme|clause)))',
    'leave (me|us) (alone|in peace)',
    'lose my (number|e-?mail|address)',
    '(not|never) interested in (receiving|getting|hearing|your (e-?mails|mails|messages|newsletters?))',
    'cease (and desist|(all )?(contact|e-?mails|communication)|contacting|e-?mailing)',
    '(reported|reporting|marked|marking|flagged|report|mark|flag) (you|this|it|your \\w+) as (spam|junk)',
    '(withdraw|revoke) my consent',
    'object to (the )?(processing|use of my|direct marketing|marketing)',
  ],
  de: [
    '(melden|tragen|nehmen|streichen|entfernen|löschen|loeschen) sie (mich|uns|meine (e-?mail|adresse|daten|e-?mail-?adresse)|diese adresse)( bitte| sofort| umgehend| wieder)*( \\S+){0,4} ?(ab|aus|liste|verteiler|datenbank|system|adressen|newsletter|$)',
    '(nimm|streich|lösch|trag)e? (mich|uns)( bitte)? (von|aus)',
    '(schreiben|mailen|kontaktieren|schicken|senden|belästigen) sie (mir|mich|uns)( bitte)? (nicht mehr|nie (wieder|mehr)|nicht weiter|keine( weiteren)? (e-?mails?|mails?|nachrichten|werbung|newsletter))',
    '(schreib|maile|kontaktiert?|schickt?|schreibt) (mir|mich|uns)( bitte)? (nicht mehr|nie (wieder|mehr)|keine( weiteren)? (e-?mails?|mails?|nachrichten|werbung))',
    'bitte( ab sofort| künftig| in zukunft)? keine( weiteren)? (e-?mails?|mails?|nachrichten|werbung|newsletter|kontaktaufnahme)',
    'keine weiteren (e-?mails?|mails?|nachrichten|newsletter|werbe\\S*)',
    '(möchten?|moechten?|wollen|will|wünschen?) [^.]{0,50}(keine?|nicht (mehr|länger|weiter))[^.]{0,30}(e-?mails?|mails?|nachrichten|werbung|newsletter|kontaktiert|angeschrieben|kontakt|belästigt)',
    '(nicht mehr|nie wieder) (zu )?(kontaktieren|anschreiben|anzuschreiben|anmailen|belästigen|anzumailen|kontaktiert werden)',
    'hören sie auf(,)? (mir|mich|uns)',
    'lassen sie (mich|uns) (bitte )?(endlich )?in ruhe',
    'aus (dem|ihrem|eurem|deinem) (\\S+ )?(verteiler|mailverteiler|newsletter)',
    'widerspreche (ich )?(hiermit )?(der|jeglicher|jeder) (\\S+ )?(nutzung|verwendung|verarbeitung|zusendung|werb\\S*|kontaktaufnahme)',
    '(newsletter|mails?|e-mails?|werbung) (bitte )?abbestellen',
    '(bitte |möchte )(mich |uns )?(sofort |umgehend )?((vom|von (ihrem|diesem)) (newsletter|verteiler|mailverteiler) )?abmelden(?! \\S)',
    '(vom|von (ihrem|diesem)) (newsletter|verteiler|mailverteiler) (abmelden|austragen)',
    '(meine|unsere) (daten|e-?mail-?adresse|adresse) (bitte )?(zu )?(löschen|entfernen|streichen)',
  ],
  fr: [
    'désinscri(re|vez|ption|s)|desinscri(re|vez|ption)|désabonn(er|ez|ement)|desabonn(er|ez|ement)',
    "ne (me|nous|m') ?(contactez|écrivez|ecrivez|envoyez|sollicitez|dérangez|recontactez) (plus|pas)(?! (avant|de (facture|colis|devis)))",
    "(arrêtez|arretez|cessez|arrête|merci d'arrêter|merci de cesser) (de |d')(m'|nous |me )?(écrire|ecrire|contacter|envoyer|solliciter|envoyer des)",
    'ne (veux|souhaite|désire|voulons|souhaitons|désirons) plus (recevoir|être (contactée?s?|sollicitée?s?)|de (mails?|e-?mails?|courriels?|messages?)|vos)',
    '(retire[zr]|enleve[zr]|enlève[zr]|supprime[zr]|efface[zr])[- ](moi|nous|mon (adresse|e-?mail|mail|nom|courriel)|mes (données|coordonnées)|notre adresse)',
    "plus (de|aucun) (mails?|e-?mails?|courriels?|messages?)( de votre part)?( merci| svp| s'il vous plaît|,|$)",
    'laissez[- ](moi|nous) tranquilles?',
    "m'oppose à (l'utilisation|tout|la prospection|recevoir)",
  ],
  es: [
    '(darme|darnos|d[eé]n?me|d[eé]n?nos|dar|dame) de baja',
    'de(me)? de baja de (su|la|esta) lista',
    '(quiero|solicito|pido|deseo|solicitamos) (la |mi |darme de )?baja( de (su|la|esta|sus)|$)',
    'no (me|nos) (escriba[ns]?|contacte[ns]?|escribas|contactes|moleste[ns]?)(?! (antes|hasta|el |a partir|por la))',
    'no (me|nos) (envíe[ns]?|envie[ns]?|mande[ns]?)( más| mas)? (correos?|e-?mails?|mensajes?|nada|publicidad|mails?|más|mas)',
    'no (quiero|queremos|deseo|deseamos|me interesa) (seguir recibiendo|recibir|más|mas|que me (escriban|contacten|manden|envíen))( \\S+){0,2} ?(correos?|e-?mails?|mensajes?|publicidad|mails?|información|nada|escriban|contacten|recibiendo|$)',
    '(deje[n]?|deja|dejad|paren|pare) de (escribir|enviar|mandar|contactar|molestar)(me|nos)?',
    '(quíte(n)?me|quite(n)?me|elimíne(n)?me|elimine(n)?me|bórre(n)?me|borre(n)?me|sáque(n)?me|saque(n)?me)',
    '(elimine[n]?|borre[n]?|quite[n]?) (mi|mis|nuestros?) (correo|e-?mail|dirección|direccion|datos|nombre)',
    'd[eé]je(n)?(me|nos) en paz',
  ],
  it: [
    'disiscri(vermi|vetemi|vere|verci|zione|vimi)',
    '(cancella(temi|rmi|mi)|rimuove(temi|rmi)|rimuovimi|togliete(mi|ci)|toglie(rmi|temi))',
    '(cancellate|rimuovete|togliete|cancelli|rimuova|eliminate) (il mio|la mia|i miei|il nostro) (indirizzo|e-?mail|mail|nome|nominativo|dati|contatto)',
    'non (mi|ci) (scriva|scrivete|scrivere|scrivetemi|contatti|contattate|contattare|disturbate)( più| mai più)?(?! (prima|fino|entro))',
    'non (mi|ci) (mandate|mandi|inviate|invii|mandare)( più)? (e-?mail|mail|messaggi|niente|nulla|pubblicità|più)',
    'non (desidero|voglio|vogliamo|desideriamo|intendo) (più )?(ricevere|essere (contattat|disturbat)\\S*)',
    '(smette(te|tela)|smetta|smettila|basta|finitela)( di| con)( \\S+)? ?(scriver\\S*|contattar\\S*|mandar\\S*|inviar\\S*|mail|e-?mail|messaggi)',
    '(lasciate(mi|ci)|mi lasci|lasciami) in pace',
  ],
  pt: [
    'descadastr(ar|e|em|amento)\\S*',
    '(remov(a|am|er)|retir(e|em|ar)|tir(e|em|ar)|exclu(a|am|ir))[- ](me|nos|o meu|meu|os meus|meus)( \\S+){0,2}',
    'me (remov(a|am)|retir(e|em)|tir(e|em)|exclu(a|am)|descadastr(e|em))',
    '(cancelar|cancele[m]?) (a )?(minha )?(inscrição|subscrição)( \\S+){0,2} ?(e-?mails?|newsletter|lista|$)',
    'não (me|nos) (escrev(a|am)|contact(e|em)|contat(e|em)|incomod(e|em))(?! (antes|até))',
    'não (me|nos) (envi(e|em)|mand(e|em)) (mais|e-?mails?|mensagens|nada|publicidade)',
    'não (quero|queremos|desejo|desejamos|gostaria de|pretendo) (mais )?(receber|ser (contact|contat)\\S+)(?! (o |a |as |os )(encomenda|fatura|nota))',
    'par(e|em) de (me |nos )?(escrever|enviar|mandar|contactar|contatar|incomodar)(-me|-nos)?',
    '(deixe[m]?-(me|nos)|me deixe[m]?) em paz',
  ],
  nl: [
    'schrijf (mij|me|ons) (aub |alstublieft |a\\.u\\.b\\. |s\\.v\\.p\\. )?(uit|af)',
    '(wil|wens|wensen|willen|graag)( \\S+){0,6} (uitschrijven|afmelden|uitgeschreven|afgemeld)(?! voor (de|het) (training|cursus|afspraak|les))',
    '(mail|e-?mail|schrijf|contacteer|benader|stuur|bericht) (mij|me|ons)( aub| alstublieft| a\\.u\\.b\\.| svp)? (niet (meer|langer)|nooit meer|geen( \\S+)? ?(mails?|e-?mails?|berichten|reclame|nieuwsbrieven))',
    '(wil|willen|wens|wensen|graag|liever|gelieve)( \\S+){0,5} (geen|niet (meer|langer)) ?(\\S+ )?(mails?|e-?mails?|berichten|reclame|post|nieuwsbrie\\S+|benaderd|gecontacteerd|gemaild)',
    'geen (mails?|e-?mails?|berichten|reclame) meer (sturen|ontvangen|toesturen|aub|alstublieft|graag|a\\.u\\.b|svp)',
    'verwijder (mij|me|ons|mijn (e-?mail\\S*|adres|gegevens|naam|mailadres))',
    'haal (mij|me|ons|mijn (adres|naam|mailadres))( \\S+)? (van|uit)',
    '(stop|hou op) (aub |alstublieft )?met (mailen|mij|me|ons|schrijven|sturen|het (sturen|mailen)|deze (mails|berichten))',
    'laat (mij|me|ons) met rust',
  ],
  pl: [
    '(wypisać|wypisac|wypiszcie|wypisz|wykreśl(cie|ić)?|usuńcie|usuń|usunąć|usunac|usuncie|proszę o (usunięcie|wypisanie|wykreślenie))( proszę)? (mnie|nas|mój|moj|moje|mojego|moich|tego|ten|z|z państwa)( \\S+)*',
    '(proszę |prosze )?(mnie|nas) (wypisać|wypisac|usunąć|usunac|wykreślić)',
    '(proszę |prosze )?(już |więcej |wiecej )?nie (pisz(cie)?|pisać|pisac|wysyłaj(cie)?|wysyłać|wysylac|kontaktuj(cie)? się|kontaktować się|kontaktowac sie|przysyłać|przysyłaj(cie)?)( \\S+){0,2} (do mnie|do nas|mi|nam|ze mną|więcej|wiecej|już|maili|wiadomości|reklam)(?! przed)',
    'przesta(ń|ńcie|ncie|n) (do mnie |do nas |mi |nam )?(pisać|pisac|wysyłać|wysylac|przysyłać)',
    'nie (życzę|zycze|życzymy) sobie( \\S+){0,3} (kontaktu|wiadomości|maili|e-?maili|reklam|korespondencji|otrzymywać|otrzymywania)',
    'nie chc(ę|e|emy) (więcej |już |wiecej |juz )*(otrzymywać|otrzymywac|dostawać|dostawac)',
    'rezygnuj(ę|e) z (newslettera|subskrypcji|otrzymywania)',
    '(daj|dajcie|proszę dać) mi (święty )?spokój',
  ],
  sv: [
    'avregistrera (mig|oss|min|mitt)|avanmäl (mig|oss)',
    '(vill|önskar)( \\S+){0,3} (avregistrera|avprenumerera|avanmäla|avregistreras)|avprenumerera',
    'ta bort (mig|oss|min (e-?post\\S*|adress|mejl\\S*|mail\\S*))',
    'sluta( att)? (mejla|maila|skriva till|kontakta|skicka|spamma)(?! fakturor)',
    '(mejla|maila|kontakta|skriv till) (mig|oss) (inte|aldrig)( mer| igen)?(?! (innan|före))',
    'skicka (mig )?inga? (fler|mer) ?(mejl|mail|meddelanden|utskick|reklam)?',
    '(inga|vill inte ha) fler (mejl|mail|utskick|meddelanden)',
    'vill inte( \\S+){0,3} (mejl|mail|utskick|reklam|nyhetsbrev|kontaktad|kontaktas|e-post)( från er)?',
    'lämna (mig|oss) i fred',
  ],
  da: [
    'afmeld (mig|os)|frameld (mig|os)|afmeldes|frameldes',
    '(fjern|slet) (mig|os|min (e-?mail|mail|adresse|mailadresse)|mine (data|oplysninger))',
    '(kontakt|mail) (mig|os) ikke( mere| igen)?(?! før)',
    'skriv ikke( mere)? til (mig|os)|skriv ikke mere',
    '(send|sende) (mig |os )?ikke flere (mails?|e-?mails?|beskeder)',
    '(stop|hold op) med at (skrive|sende|maile|kontakte|spamme)',
    'ønsker ikke( \\S+){0,3} (mails?|e-?mails?|beskeder|nyhedsbreve?|reklamer?|kontaktet|kontaktes|henvendelser|høre)',
    'ikke flere (mails?|e-?mails?|beskeder)( tak)?',
    'lad (mig|os) være( i fred)?$',
  ],
  nb: [
    '(meld|stryk|slett|fjern) (meg|oss|min e-?post\\S*)( av| fra)?',
    'slutt å (sende|skrive|kontakte|maile|mase)',
    '(ikke send|send) (meg |oss )?(ikke )?(flere|mer) (e-?poster?|mailer?|meldinger|reklame)',
    '(ikke kontakt|kontakt ikke) (meg|oss)( igen| mer)?|ikke skriv til (meg|oss)',
    'ønsker ikke( \\S+){0,3} (e-?post|mail|kontaktes|reklame|henvendelser)',
    'la (meg|oss) være i fred',
  ],
  fi: [
    'poista(kaa)? (minut|meidät|osoitteeni|sähköpostini|sähköpostiosoitteeni|tietoni)',
    '(älkää|alkaa) (enää )?(lähettäkö|kirjoittako|ottako)',
    'älä (enää )?(lähetä|kirjoita)( \\S+){0,2} (minulle|viestejä|sähköpostia|enää)|älä (enää )?ota (enää )?yhteyttä(?! ennen)',
    'en (enää )?halua (enää )?(vastaanottaa |saada )?(teiltä )?(enempää )?(viest\\S+|sähköpost\\S+|posti\\S*|mainok\\S+|yhteydenotto\\S+)',
    'lopettakaa( \\S+){0,2} (lähettäminen|viestit|postitus|sähköpostit)',
    'jättäkää (minut|meidät) rauhaan',
  ],
  cs: [
    '(odhlaste|odhlašte|odhlásit|odhlasit) (mě|mne|me|nás|prosím|z|odběr)( \\S+)*',
    '(nepište|neposílejte|nekontaktujte|neobtěžujte|nepiste|neposilejte)( mi| mě| nám| nás| už| více| dále)+(?! (před|fakturu|do))',
    '(mi|nám|mě|nás) (už |dále |více |prosím )*(nepište|neposílejte|nekontaktujte|neobtěžujte|nepiste)(?! (před|fakturu))',
    '(vymažte|vyřaďte|odstraňte|smažte|vymazte|vyradte) (mě|mne|nás|můj|moji|mou|moje|prosím)( \\S+)*',
    '(nepřeji si|nepreji si|nechci|nechceme)( už| dále| více)? (dostávat|dostavat|být kontaktov\\S+|žádné (další )?(maily|e-?maily|zprávy|nabídky)|další (maily|e-?maily|zprávy))',
    'dejte mi pokoj',
  ],
  hu: [
    'leiratkoz(ni|om|nék|ás\\S*)|iratkoztassanak le|leiratkoznék',
    'ne (írjon|írjanak|írj|küldjön|küldjenek|küldj|keressen|keressenek)( \\S+){0,2} (nekem|többet|többé|több|levelet|e-?mailt)',
    'töröl(jön|jenek|jék|je)( \\S+){0,3}',
    'nem (szeretnék|kérek|akarok)( \\S+){0,2} (több|további) ?(levelet|e-?mailt|üzenetet|megkeresést|hírlevelet)',
    'hagyj(anak|on) békén',
  ],
  ro: [
    'dezabon(are|ez|ați|ati|eaza|ează|ați-mă)|dezabonați-mă|dezabonati-ma',
    '(ștergeți|stergeti|scoateți|scoateti|eliminați)([- ](mă|ma|adresa|datele)| din)( \\S+)*',
    'nu (mai )?(doresc|vreau|dorim) (să|sa) (mai )?(primesc|primim|fiu contactat\\S*)',
    'nu[- ](îmi |imi |mi )?(mă |ma )?mai (scrieți|scrieti|trimiteți|trimiteti|contactați|contactati)',
    'lăsați-mă în pace',
  ],
  tr: [
    '(listeden|listenizden|listesinden)( \\S+){0,3} (çıkar\\S*|cikar\\S*|sil\\S*)|(beni|bizi|adresimi)( \\S+){0,3} (çıkarın\\S*|çıkarır\\S*|cikarin\\S*|silin\\S*)',
    '(bana|bize)( bir daha| artık)?( \\S+){0,2} (yazmayın|yazmayin|atmayın|atmayin|göndermeyin\\S*|gondermeyin\\S*)',
    '(e-?posta|mail|mesaj)( almak)? istemiyor(um|uz)',
    'aboneli(kten|ğimi|ğimden) (çık\\S*|ayrıl\\S*|iptal\\S*)',
    'rahatsız etmeyin',
  ],
  ru: [
    'отпиши(те|сь)?( меня| нас)|отписаться|отписывайте|(прошу )?отписать (меня|нас)',
    '(удалите|уберите|исключите|вычеркните|удалить|исключить) (меня|нас|мой (адрес|email|e-mail|имейл)|мою почту|мои (данные|контакты)|наш адрес)',
    'не (пишите|пиши|присылайте|шлите|беспокойте|отправляйте)( \\S+)? ?(мне|нам|больше|меня|нас)(?! (до|раньше|счет|счёт))',
    '(больше|мне больше) не (пишите|пиши|присылайте|беспокойте|шлите|отправляйте)',
    '(прекратите|перестаньте|хватит) (мне |нам )?(писать|слать|присылать|рассылк\\S+|отправлять|спамить)',
    'не (хочу|желаю|хотим|желаем) (больше )?получать',
    'оставьте (меня|нас) в покое',
  ],
  uk: [
    'відпиші?ть( мене| нас)|відписатися|(прошу )?відписати (мене|нас)',
    '(видаліть|приберіть|виключіть) (мене|нас|мою (адресу|пошту)|мої (дані|контакти))',
    'не (пишіть|надсилайте|турбуйте)( \\S+)? ?(мені|нам|більше|мене)(?! до)',
    'більше не (пишіть|надсилайте|турбуйте)',
    '(припиніть|перестаньте) (мені |нам )?(писати|надсилати|слати)',
    'не (хочу|бажаю|хочемо) (більше )?отримувати',
  ],
};

/** Languages written without blanks between words, or with endings that grow onto them. */
const UNBROKEN =
  /配信停止|配信を?(停止|解除|中止)|購読(を)?(解除|停止)|(メール|ご?連絡).{0,10}(送らないで|送信しないで|しないで(くだ|下)さい|不要です|いりません|要りません|お?控え(くだ|下)さい|やめて(くだ|下)さい|止めて(くだ|下)さい|結構です)|(リスト|名簿).{0,6}(削除|外して|除外)|退订|退訂|取消(订阅|訂閱)|(不要|别|別|请勿|請勿|勿)再?(给我们?|給我們?|向我)?(发送?|發送?|寄)(任何|这些|這些|此类)?(邮件|郵件|电邮|電郵|广告|廣告|消息|垃圾)|(不要|别|別|请勿|請勿|勿)再(给我|給我|联系|聯繫|聯絡|打扰|打擾|来信|來信|发|發)|(不要|请勿|請勿)(联系|聯繫|打扰|打擾)我|把?我们?的?(邮箱|地址|名字)?(从|從).{0,14}(删除|刪除|移除|去掉)|不想(再|继续)?(收到|接收)|수신\s?거부|구독\s?(취소|해지|해제)|(메일|이메일|연락|문자).{0,12}(지|하지)\s?(마|말)|(메일|이메일|연락).{0,10}그만|그만\s?보내|더\s?이상.{0,14}(메일|이메일|연락).{0,10}(원하지|받고\s?싶지)|(명단|목록|리스트)에서.{0,6}(삭제|제외|빼)/u;

const PATTERNS = Object.values(SOURCES).map(
  (sources) => new RegExp(`(?<![\\p{L}\\p{N}'])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
);

/** True when the folded sentence asks to be left alone. */
export function asksToStop(sentence: string): boolean {
  return UNBROKEN.test(sentence) || PATTERNS.some((pattern) => pattern.test(sentence));
}

/** Whole messages, without polite words and punctuation, that can mean nothing else. */
export const WHOLE_MESSAGES: ReadonlySet<string> = new Set(
  (
    'stop|stop it|stop mail|stop mails|stop email|stop emails|stop mailing|unsubscribe|unsubscribe me|remove|remove me|opt out|optout|opt me out|take me off|no more|no more emails|delete me|delete|stopp|stoppen|' +
    'abmelden|abmeldung|austragen|abbestellen|bitte abmelden|keine mails mehr|keine e mails mehr|keine werbung|keine werbung mehr|désabonner|désabonnement|désinscription|désinscrire|se désabonner|me désabonner|arrêtez|arrêt|' +
    'baja|dar de baja|darme de baja|parar|cancelar suscripción|cancella|cancellami|cancellazione|disiscrizione|disiscrivimi|basta|remover|descadastrar|descadastre|sair|pare|' +
    'uitschrijven|afmelden|stop mailen|geen mails meer|wypisz|wypisz mnie|wypisać|rezygnuję|rezygnacja|avregistrera|avregistrera mig|avsluta|sluta|avanmäl|inga fler mejl|afmeld|frameld|meld meg av|avmeld|' +
    'poista|lopeta|poistakaa|odhlásit|odhlaste mě|leiratkozás|leiratkozom|dezabonare|iptal|listeden çık|çıkar|отписаться|отписка|отпишите|стоп|хватит|відписатися|відписка|' +
    '停止|配信停止|解除|退订|退訂|取消订阅|取消訂閱|td|수신거부|수신 거부|구독취소|그만|διαγραφή|إلغاء الاشتراك|הסר'
  ).split('|'),
);
