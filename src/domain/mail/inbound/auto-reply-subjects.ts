// Subjects of automatic replies, in the languages of mail programs.

/** Said by machines only: whatever follows, the mail is automatic. */
export const MACHINE: readonly string[] = (
  'automatic reply|auto reply|autoreply|automated reply|automated response|automatic response|auto response|autoresponse|autoresponder|out of office autoreply|out of office reply|out of office response|out of office message|out of office notification|out of office auto|automated message|vacation reply|vacation response|vacation message|' +
  'automatische antwort|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsnachricht|abwesenheitsassistent|automatische rückmeldung|autoantwort|' +
  "réponse automatique|reponse automatique|message d'absence|notification d'absence|avis d'absence|message automatique|" +
  'respuesta automática|respuesta automatica|autorespuesta|mensaje automático|aviso de ausencia|' +
  'risposta automatica|messaggio automatico|avviso di assenza|resposta automática|resposta automatica|mensagem automática|aviso de ausência|' +
  'automatisch antwoord|automatische beantwoording|automatische reactie|afwezigheidsbericht|afwezigheidsassistent|' +
  'automatyczna odpowiedź|automatyczna odpowiedz|odpowiedź automatyczna|autoodpowiedź|autoresponder|' +
  'automatiskt svar|autosvar|frånvaromeddelande|automatisk svar|fraværsmelding|fraværsbesked|automaattinen vastaus|poissaoloviesti|poissaoloilmoitus|' +
  'automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|raspuns automat|otomatik yanıt|otomatik cevap|' +
  'автоматический ответ|автоответ|автоматична відповідь|автовідповідь|автоматичен отговор|αυτόματη απάντηση|automātiska atbilde|automatiska atbilde|' +
  '自動応答|自動返信|【自動返信】|[自動返信]|不在通知|不在応答|自动回复|自動回覆|自动答复|自動回復|자동 회신|자동회신|자동 응답|자동응답|부재중 자동|' +
  'תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|automatski odgovor|samodejni odgovor|аутоматски одговор|resposta automàtica|automatiskt meddelande|automaatvastus|automaatne vastus|automatinis atsakymas|balasan otomatis|trả lời tự động|ตอบกลับอัตโนมัติ'
).split('|');

/** Also words of people: automatic only with a colon, a dash, a date or nothing after them. */
export const AWAY: readonly string[] = (
  'out of office|out of the office|ooo|away from the office|away from office|on vacation|on holiday|on leave|annual leave|maternity leave|parental leave|' +
  'abwesenheit|abwesend|nicht im büro|außer haus|im urlaub|absence|absent|absente|absent du bureau|absence du bureau|en congés|en congé|' +
  "fuera de la oficina|fuera de oficina|ausencia|ausencia temporal|ausente|de vacaciones|fuori sede|fuori ufficio|assenza dall'ufficio|assente|in ferie|" +
  'fora do escritório|fora da empresa|ausência|ausência temporária|em férias|de férias|afwezig|afwezigheid|niet aanwezig|buiten kantoor|' +
  'nieobecność|poza biurem|na urlopie|frånvaro|frånvarande|inte på kontoret|ej på kontoret|på semester|ikke til stede|ikke på kontoret|fravær|fraværende|på ferie|' +
  'poissa|poissa toimistosta|lomalla|mimo kancelář|nepřítomnost|házon kívül|irodán kívül|szabadságon|în afara biroului|în concediu|ofis dışında|izinde|' +
  'вне офиса|нет на месте|нет в офисе|в отпуске|поза офісом|у відпустці|不在|外出|不在办公室|不在辦公室|休假|부재중|부재 중'
).split('|');
