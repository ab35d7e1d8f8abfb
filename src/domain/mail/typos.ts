// Slips in the domains of well-known mail providers.

import { editDistance } from './field-names';

const PROVIDERS = (
  'gmail.com googlemail.com hotmail.com outlook.com yahoo.com icloud.com comcast.net verizon.net btinternet.com ' +
  'hotmail.co.uk yahoo.co.uk t-online.de freenet.de bluewin.ch orange.fr wanadoo.fr laposte.net hotmail.fr ' +
  'yahoo.fr libero.it virgilio.it hotmail.it hotmail.es yahoo.es telefonica.net ziggo.nl kpnmail.nl ' +
  'terra.com.br sympatico.ca bigpond.com optusnet.com.au proton.me protonmail.com'
).split(' ');

/** Real domains one letter away from a provider's. */
const REAL = new Set(['email.com', 'ymail.com', 'mail.com', 'promail.com']);
const WRONG_ENDINGS: Record<string, string> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  xom: 'com',
};

/**
 * The domain that was probably meant, or '': one slip away from a well-known provider ('gmial.com'), or an
 * ending that does not exist ('.con'). A provider's name under another country is no slip ('hotmail.se').
 */
export function likelyDomain(domain: string): string {
  if (PROVIDERS.includes(domain) || REAL.has(domain)) return '';
  const [label] = domain.split('.');
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (WRONG_ENDINGS[ending]) return domain.slice(0, -ending.length) + WRONG_ENDINGS[ending];
  if (/^[^.]+\.(co|cm|om)$/.test(domain) && PROVIDERS.includes(`${label}.com`)) return `${label}.com`;
  const near = (provider: string) => provider.split('.')[0] !== label && editDistance(domain, provider) === 1;
  return PROVIDERS.find(near) ?? '';
}
