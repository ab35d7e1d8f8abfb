// Words around a request to be left alone: courtesy, things, other people's footers, the opposite.

/** Polite words, which change nothing in a request. */
export const POLITE =
  /(?<!\p{L})(please|pls|plz|thanks|thank you|thx|regards|hi|hello|bitte|danke|hallo|s'?il vous pla[iî]t|svp|merci|bonjour|por favor|gracias|hola|per favore|per cortesia|grazie|por gentileza|obrigad[oa]|aub|alstublieft|alsjeblieft|bedankt|dank|tack|snälla|hej|venligst|tak|takk|kiitos|prosz[eę]|dzi[eę]kuj[eę]|pros[ií]m|d[eě]kuji|kérem|köszönöm|vă rog|mulțumesc|lütfen|teşekkürler|пожалуйста|спасибо|прошу|будь ласка|дякую|お願いします|谢谢|請|请|부탁드립니다)(?!\p{L})/giu;
/** Things people ask not to send, or to strike from: with no word of mail or list beside them, the thing is meant. */
export const THINGS =
  /invoice|parcel|package|quot(e|ation)|rechnung|angebot|paket|lieferung|ersatzteil|facture|devis|colis|livraison|factura|paquete|pedido|presupuesto|fattura|preventivo|pacco|fatura|encomenda|orçamento|factuur|offerte|pakket|bestelling|faktur|paczk|zamówien|offert(en)?(?!\p{L})|tilbud|pakke|lasku|tarjou|položk|nabídce|z nabídky|сч[её]т|заказ|посылк|teklif|請求書|見積|发票|發票|报价|報價|发货|송장|견적/u;
/** Polite words, which change nothing in a request. */
export const MAIL_WORDS =
  /e-?mail|(?<!\p{L})mails?(?!\p{L})|mailing|newsletter|\blist|liste|verteiler|adress|dirección|indirizzo|correo|courriel|wiadomoś|mejl|viest|sähköpost|zpráv|рассылк|письм|адрес|メール|邮件|郵件|메일/u;
/** Sentences that tell the reader how to leave: other people's footers, not a request to us. */
export const INVITATION =
  /(if you|should you) (no longer |do not |don't |would |rather )*(wish|want|prefer|like)|(you can|you may|click|tap)( \S+){0,4} (to )?unsubscribe|^to (unsubscribe|opt[- ]?out|stop receiving|be removed)|to unsubscribe,? (click|reply|visit|send|from)|(reply|answer|respond) (with )?(the word )?["“]?(stop|unsubscribe)|unsubscribe (here|link|at any time|from (this|our))|(wenn|falls|sollten) sie|um (sich|den newsletter)|hier (klicken|abmelden)|si vous (ne |souhaitez)|pour (vous|ne plus)|cliquez|si (usted )?(no )?(desea|quiere)|para (darse|dejar de|cancelar)|haga clic|se non (desider|vuole|vuoi)|per (cancellarsi|disiscriversi|non ricevere)|clicca|caso (não|queira)|se (não )?(deseja|quiser)|para (se )?(descadastrar|cancelar|deixar)|clique|als u|indien u|om (u|je) (uit|af)|klik hier|jeśli (nie )?(chce|życzy)|aby (się |zrezygnować|wypisać)|kliknij|om du|för att (avregistrera|avsluta)|hvis du|for at (afmelde|framelde)|jos (et|haluat)|pokud (si )?(ne|chce)|klikněte|если вы|чтобы (отписаться|отказаться)|якщо ви|щоб відписатися|ご希望(されない|でない)|こちら(から|を)|如果您|如不|点击|點擊|클릭|않으시면/u;
/** The same words said by somebody about themselves. */
export const OWN_WISH =
  /(?<!\p{L})((i|we) (want|would|wish|no longer|don't|do not|have|tried|clicked|asked)|i'd|we'd|i'm|ich|je|quiero|queremos|voglio|vogliamo|quero|queremos|ik|jag|jeg|я)(?!\p{L})/u;
/** Meaning the opposite. */
export const OPPOSITE =
  /(don't|do not|didn't|did not|never|not|no need to|won't|no intention|wouldn't|rather than|instead of|before (i|we)) (\S+ ){0,3}(unsubscribe|opt[- ]?out)|(unsubscribe|opt[- ]?out)\S* (by (mistake|accident)|accidentally)|in (ihren|den|euren|deinen) (\S+ )?verteiler|(nicht|keinesfalls|nicht vom \S+) (abmelden|abbestellen|austragen)|pas (me |nous |être )?(désabonn|désinscri)|no (quiero|queremos|deseo) (darme|darnos) de baja|non (voglio|desidero) (cancellarmi|disiscrivermi)|não (quero|desejo) (me )?(descadastrar|sair)|niet (afmelden|uitschrijven)|nie chcę (się )?wypisać|inte avregistrera|не (хочу|собираюсь) отписываться/u;
