// Domains where strangers have their mailboxes side by side: two addresses there do not make one company.

import { normaliseAddress } from '../mail';

const PROVIDERS =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|email|proton|protonmail|pm|zoho|yandex|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|btinternet|btopenworld|sky|virginmedia|talktalk|t-online|freenet|arcor|bluewin|orange|wanadoo|free|sfr|laposte|neuf|libero|virgilio|tiscali|alice|telefonica|terra|uol|bol|sapo|ziggo|kpnmail|planet|hetnet|xs4all|telenet|skynet|rogers|shaw|sympatico|telus|bigpond|optusnet|telia|qq|163|126)\.[a-z.]+$/;

/** The company's domain of an address, or '' at a provider where anybody has a mailbox. */
export function companyDomain(address: string): string {
  const domain = normaliseAddress(address).split('@')[1] ?? '';
  return PROVIDERS.test(domain) ? '' : domain;
}
