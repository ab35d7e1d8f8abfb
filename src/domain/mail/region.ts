// What the law of the client's country asks of a mail, as checks with sentences. Facts, not legal advice.

import { addMonths, type Day } from '../day';
import { foldWords } from './text';

export type Region = 'US' | 'CA' | 'EU' | 'UK' | 'other';

const COUNTRIES: Record<Exclude<Region, 'other'>, string> = {
  US: 'us,usa,u s,u s a,united states,united states of america,america,vereinigte staaten,états unis,etats unis,estados unidos,stati uniti,verenigde staten',
  CA: 'ca,can,canada,kanada,canadá',
  UK: 'uk,gb,gbr,u k,united kingdom,great britain,britain,england,scotland,wales,northern ireland,vereinigtes königreich,großbritannien,royaume uni,reino unido,regno unito,verenigd koninkrijk',
  EU:
    'eu,at,aut,austria,österreich,autriche,oostenrijk,be,bel,belgium,belgien,belgique,belgië,bélgica,bg,bgr,bulgaria,bulgarien,' +
    'hr,hrv,croatia,kroatien,hrvatska,cy,cyp,cyprus,zypern,cz,cze,czechia,czech republic,tschechien,česko,dk,dnk,denmark,dänemark,danmark,danemark,' +
    'ee,est,estonia,estland,eesti,fi,fin,finland,finnland,suomi,fr,fra,france,frankreich,francia,frankrijk,de,deu,ger,germany,deutschland,allemagne,alemania,germania,duitsland,alemanha,' +
    'gr,grc,el,greece,griechenland,ελλάδα,hu,hun,hungary,ungarn,magyarország,ie,irl,ireland,irland,éire,it,ita,italy,italien,italia,italie,italië,lv,lva,latvia,lettland,latvija,' +
    'lt,ltu,lithuania,litauen,lietuva,lu,lux,luxembourg,luxemburg,mt,mlt,malta,nl,nld,netherlands,the netherlands,holland,niederlande,nederland,pays bas,países bajos,paesi bassi,' +
    'pl,pol,poland,polen,polska,pologne,pt,prt,portugal,ro,rou,romania,rumänien,românia,sk,svk,slovakia,slowakei,slovensko,si,svn,slovenia,slowenien,slovenija,' +
    'es,esp,spain,spanien,españa,espagne,spagna,spanje,espanha,se,swe,sweden,schweden,sverige,suède',
};
const REGION_BY_NAME = new Map<string, Region>(
  Object.entries(COUNTRIES).flatMap(([region, names]) =>
    names.split(',').map((name): [string, Region] => [name, region as Region]),
  ),
);

/** The region of a country as written in a cell; '' when the cell is empty. A country of no rule here is 'other'. */
export function regionOf(country: string): Region | '' {
  const name = foldWords(country);
  return name === '' ? '' : (REGION_BY_NAME.get(name) ?? 'other');
}

export interface RegionFacts {
  region: Region;
  /** The day the mail leaves, not the day it was planned. */
  today: Day;
  company: string;
  postalAddress: string;
  /** Whether the mail as it leaves offers a way out. */
  hasOptOut: boolean;
  /** '' where unknown. */
  lastPurchase: Day | '';
  lastInquiry: Day | '';
  /** The client said in so many words that mails are welcome. */
  expressConsent: boolean;
  /** The client was told that they could say no when the address was taken. */
  toldAtCollection: boolean;
}

export interface RegionFinding {
  rule: 'postal-address' | 'opt-out' | 'canada-window' | 'soft-opt-in';
  severity: 'block' | 'warn';
  sentence: string;
}

/** What stands against mailing this client today, worst first; empty when nothing does. */
export function regionFindings(facts: RegionFacts): RegionFinding[] {
  const found = [...senderFindings(facts), ...canadaFindings(facts), ...softOptInFindings(facts)];
  return [
    ...found.filter(({ severity }) => severity === 'block'),
    ...found.filter(({ severity }) => severity === 'warn'),
  ];
}

/** US (CAN-SPAM) and Canada (CASL) ask for both in every such mail; elsewhere it is good manners. */
function senderFindings({ region, company, postalAddress, hasOptOut }: RegionFacts): RegionFinding[] {
  const severity = region === 'US' || region === 'CA' ? 'block' : 'warn';
  const found: RegionFinding[] = [];
  if (postalAddress.trim() === '' || company.trim() === '') {
    const sentence = 'Your business name and postal address are missing: fill them in under Set-up, Sender.';
    found.push({ rule: 'postal-address', severity, sentence });
  }
  if (!hasOptOut) {
    const sentence =
      'The mail does not say how to be left alone: fill in the opt-out line under Set-up, Sender.';
    found.push({ rule: 'opt-out', severity, sentence });
  }
  return found;
}

/**
 * The last day on which a client in Canada may be mailed without express consent: two years after a purchase,
 * six months after an inquiry (CASL, implied consent). '' where no date is known.
 */
export function canadaMailUntil(lastPurchase: Day | '', lastInquiry: Day | ''): Day | '' {
  const bought = lastPurchase === '' ? '' : addMonths(lastPurchase, 24);
  const asked = lastInquiry === '' ? '' : addMonths(lastInquiry, 6);
  return bought > asked ? bought : asked;
}

function canadaFindings(facts: RegionFacts): RegionFinding[] {
  if (facts.region !== 'CA' || facts.expressConsent) return [];
  const until = canadaMailUntil(facts.lastPurchase, facts.lastInquiry);
  if (until >= facts.today) return [];
  const why =
    until === ''
      ? 'Canada allows mail for two years after a purchase, and no purchase date is known: call instead.'
      : `Canada allowed mail to this client until ${until}, two years after a purchase or six months after an inquiry: call or write a letter instead.`;
  return [{ rule: 'canada-window', severity: 'block', sentence: why }];
}

/** EU and UK: the soft opt-in asks that the client could say no when the address was taken. */
function softOptInFindings({ region, toldAtCollection, expressConsent }: RegionFacts): RegionFinding[] {
  if ((region !== 'EU' && region !== 'UK') || toldAtCollection || expressConsent) return [];
  const where = region === 'EU' ? 'the EU' : 'the UK';
  const sentence = `In ${where} people must have been able to say no when you took their address: confirm it under Set-up, Sender.`;
  return [{ rule: 'soft-opt-in', severity: 'warn', sentence }];
}
