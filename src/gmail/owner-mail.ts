// A plain mail to the owner's own account, and to nobody else.

export function ownerMail(
  mail: GoogleAppsScript.Mail.MailApp,
  session: GoogleAppsScript.Base.Session,
): (subject: string, text: string) => void {
  // Longer subjects are refused.
  return (subject, text) =>
    mail.sendEmail(session.getEffectiveUser().getEmail(), subject.slice(0, 200), text);
}
