// Requests to be left alone in the languages of the south-east of Europe, the Baltic, Hebrew, Arabic and Catalan.

/** Patterns by language, read as those of `opt-out-west.ts`. */
export const SOUTH_EAST: Record<string, string[]> = {
  sk: [
    '(odhláste|odhlaste|odhlásiť|odhlasit) (ma|nás|sa|prosím|z|odber)( \\S+)*',
    '(nepíšte|nepiste|nekontaktujte|neobťažujte)( mi| ma| nám| nás| už| viac| ďalej)+(?! (pred|do|kvôli))',
    '(mi|nám|ma|nás) (už |viac |ďalej |prosím )*(nepíšte|nekontaktujte|neobťažujte)(?! (pred|do|kvôli))',
    '(neposielajte|neposielať)( \\S+){0,3} (e-?maily|maily|správy|ponuky|nič|reklam\\S*|newsletter\\S*)|(nič|už|viac)( \\S+)? neposielajte$',
    '(vymažte|vyraďte|odstráňte|vyškrtnite) (prosím )?(ma|nás|(môj|moju|moje) (\\S+ )?(e-?mail\\S*|mail|adres\\S*|údaje|kontakt\\S*|meno))',
    '(neprajem si|nechcem|nechceme)( \\S+){0,3} (dostávať|dostavat)( \\S+){0,2} (e-?maily|maily|správy|ponuky|nič)',
    'dajte mi pokoj',
  ],
  hr: [
    '(odjavite|odjavi|ispišite|ispisite|izbrišite|izbrisite|uklonite|maknite|skinite|obrišite|odjavite|ispišete|izbrišete|uklonite|maknete|skinete) (me|nas|moj\\S* (e-?mail\\S*|adres\\S*|podatke|kontakt))',
    '(me|nas) (molim )?(odjavite|ispišite|izbrišite|izbrisite|uklonite|maknite|skinite|obrišite|izbrišete|uklonite|maknete|skinete)( (s|sa|iz)( \\S+){0,3}|$)',
    'odjavljujem se|žel(im|imo) (se |da se )(odjaviti|odjavim|odjavimo)|žel(im|imo) odjavu',
    'ne (želim|zelim|želimo|zelimo|hoću)( \\S+){0,2} (primati|dobivati|dobijati|da (primam|dobijam))(?! (račun|ponudu))',
    '(nemojte|prestanite)( \\S+){0,2} (pisati|slati|kontaktirati)( \\S+)?( više| poruke| e-?mailove| mailove|$)(?! prije)',
    'ne (pišite|šaljite|kontaktirajte)( mi| nam| me| nas)?( više| poruke| mailove| e-?mailove|$)(?! prije)|(više|vise) (mi|nam|me|nas) ne (pišite|šaljite|saljite|kontaktirajte)',
    'ostavite (me|nas) na miru',
  ],
  sl: [
    'odjavite me|izbrišite me|odstranite me (z|s|iz)',
    'ne (pišite|pošiljajte)( \\S+)? (več|sporočil|pošte|e-?pošte)|ne (želim|želimo) (več )?prejemati|nočem več prejemati',
  ],
  sr: [
    'одјавите (ме|нас)|избришите (ме|нас)|скините (ме|нас) са',
    '(не шаљите|не пишите)( \\S+)? више|више (ми|нам) не (пиш\\S+|шаљ\\S+)|да (ми|нам) више не (пишете|шаљете)|не желим више да (примам|добијам)',
  ],
  bg: [
    '(отпишете|отпиши|премахнете|изтрийте|махнете) (ме|ни|моя(т)? (адрес|имейл)|(адреса|имейла) ми|данните ми)',
    'не (ми|ни) (изпращайте|пращайте|пишете)( \\S+)?( повече| имейли| съобщения|$)(?! преди)|повече не (ми|ни) (пишете|пращайте|изпращайте)|не (ми|ни) (пишете|пращайте|изпращайте) повече',
    'не (желая|искам|желаем|искаме) (повече )?да (получавам|получаваме|ми пишете)',
    'не (искам|желая|желаем|искаме)( повече| ваши| вашите)* (имейли|писма|съобщения|реклами|бюлетин\\S*)',
    'спрете да (ми|ни) (пишете|пращате|изпращате)|оставете (ме|ни) на мира|желая да се отпиша',
  ],
  el: [
    '(διαγράψτε|διαγραψτε|διαγράψετε|διαγράψεις|διαγραφώ|αφαιρέστε|αφαιρεστε|αφαιρέσετε|βγάλτε|σβήστε)( \\S+)?( με| μας| από τη| από τις| το e-?mail| τη διεύθυνσή| τα στοιχεία)',
    '(με|μας) (διαγράψετε|διαγράψτε|αφαιρέσετε|βγάλετε)|να διαγραφώ',
    '(μη|μην|μή|μήν) (μου|μας) (ξανα\\S+|στέλνετε|στείλετε|γράφετε|γράψετε)(?! πριν)',
    'δεν (θέλω|επιθυμώ|θα ήθελα|θέλουμε|επιθυμούμε)( \\S+)? να (λαμβάνω|λαμβάνουμε|λάβω|παίρνω|μου (ξανα)?(στέλνετε|στείλετε|γράψετε))',
    'δεν (θέλω|επιθυμώ|θέλουμε)( άλλα| άλλο| πια| πλέον| τα)+( e-?mails?| μηνύματα| μέιλ| newsletter| διαφημίσεις)',
    'σταματήστε να (μου|μας) (στέλνετε|γράφετε)|αφήστε (με|μας) ήσυχ\\S+|κατάργηση (της )?εγγραφής|απεγγραφή',
  ],
  he: [
    '(נא |אנא |בבקשה )*(להסיר|הסירו|הסר|הסירי|תסירו|תסיר|תסירי|להוריד|תורידו|הורידו|למחוק|תמחקו|מחקו) (אותי|אותנו|את (ה)?(כתובת|מייל|פרטים|שם)\\S*)( \\S+)*',
    '(אל|לא|נא לא|בבקשה לא) (תשלחו|תשלח|לשלוח|תכתבו|לכתוב|תפנו|לפנות) (לי|לנו|אלי|אליי|אלינו)( יותר| עוד| מיילים| הודעות| דואר)',
    '(תפסיקו|להפסיק|הפסיקו|תפסיק) (לי )?(לשלוח|לכתוב|לפנות)( \\S+)*',
    '(לא|איני|אינני) (רוצה|מעוניין|מעוניינת|מעוניינים)( יותר)? (לקבל|בקבלת)( \\S+)?( מיילים| הודעות| דואר| דיוור| מכם|$)',
    'ביטול (ה)?מנוי|הסרה מרשימת( \\S+)?',
  ],
  ar: [
    '(إلغاء|الغاء|ألغوا|الغوا|ألغي|الغي) (ال)?اشتراك(ي|نا)?',
    '(احذفوني|احذفني|أزيلوني|ازيلوني|أزلني|حذفي|إزالتي|ازالتي)( من( \\S+)*|$)|(حذف|إزالة|ازالة) (بريدي|عنواني|اسمي|بياناتي)( \\S+)*',
    '(لا|عدم) (ترسلوا|ترسل|تراسلوني|تراسلني|إرسال|ارسال|مراسلتي|تكتبوا)( لي| إلي| الي)?( أي| اي| المزيد| مزيد| رسائل| بعد)?( \\S+){0,2}(رسائل\\S*|رسالة|إيميل\\S*|بريد|مجددا|مرة أخرى|بعد الآن|$)',
    'لا (أرغب|أريد|اريد|ارغب|نرغب|نريد)( (في|تلقي|استلام|استقبال|المزيد|من|أي))* (رسائل\\S*|رسائلكم|الرسائل|بريد\\S*|إيميل\\S*)|(توقفوا|توقف) عن (إرسال|ارسال|مراسلتي|الكتابة)( \\S+)*',
  ],
  ca: [
    "(doneu|donin|dona|done)-(me|nos) de baixa|donar(-me|-nos|'m) de baixa|vull (la |donar-me de )?baixa",
    "no (m'|em |ens )(escriviu|escrigu\\S+|envi\\S+|contact\\S+)( \\S+)? ?(més|mai|correus|missatges|res)",
    "no vull (rebre )?més (correus|missatges)|no vull (seguir )?rebre|(deixeu|deixin|deixa) d(e |')(enviar|escriure)(-me|-nos|'m)?|(elimin|esborr|tre)(eu|i|in)u?-(me|nos)",
  ],
  et: [
    '(eemaldage|kustutage|võtke) (palun )?(mind|meid|minu (e-post\\S*|aadress|andmed|meil\\S*))',
    'ärge( palun)?( mulle| meile)?( enam| rohkem)? (saatke|kirjutage)( mulle| meile)? ?(enam|rohkem|kirju|e-kirju|teateid|reklaami|$)|ei (soovi|taha)( \\S+){0,2} (saada|kirju|e-kirju|teateid|reklaami)',
  ],
  lv: [
    '(izņemiet|izdzēsiet|dzēsiet|izslēdziet) (lūdzu )?(mani|mūs|manu (adresi|e-pastu))',
    '(nesūtiet|nerakstiet)( man| mums| lūdzu)*( vairs| vairāk| e-pastus| vēstules|$)|(vairs|vairāk)( man| mums)? (nesūtiet|nerakstiet)|(nevēlos|nevēlamies)( \\S+){0,2} saņemt|(vēlos|gribu) atrakstīties',
  ],
  lt: [
    '(išbraukite|pašalinkite|ištrinkite|išimkite) (prašau )?(mane|mus|mano (adresą|el|duomenis|paštą))',
    '(nesiųskite|nerašykite)( man| mums| prašau)*( daugiau| laiškų|$)|daugiau( man| mums)? (nesiųskite|nerašykite)|(nenoriu|nenorime)( \\S+){0,2} gauti|(noriu )?atsisak(au|yti) (prenumeratos|naujienlaišk\\S+)',
  ],
};
