// A first name to address somebody by, taken only where it is safe: better none than a wrong one.

import { fold } from '../reading/fold';

const TITLES = new Set(
  'mr mrs ms miss mx dr prof sir madam herr frau mme mlle m monsieur madame mademoiselle sig sigra signor signora sr sra srta senor senora don dona dhr mevr mevrouw heer ing dipl mag'.split(
    ' ',
  ),
);
/** Names of departments and trades: where one of them stands, nobody is named. */
const NO_PERSON = new Set(
  (
    'accounts account payable receivable accounting purchasing procurement orders order sales office team dept department reception manager management owner director admin administration info support service services hr finance billing buyer the ' +
    'unknown none na tbd customer client family household estate cash walk guest test ' +
    'ltd limited inc llc llp plc corp corporation co company companies gmbh ag kg ohg gbr sarl sas sa srl spa bv nv lda pty group holding holdings partners partnership associates sons bros brothers and und et y e en ' +
    'plumbing heating electric electrical roofing construction builders building contracting landscaping garden gardens cleaning painting auto motors garage tools supply supplies systems solutions consulting studio studios design designs shop store bakery cafe restaurant hotel inn bar salon spa clinic dental medical pharmacy school church club society association foundation university college bank insurance realty properties property law legal farm farms foods catering media marketing software tech technologies engineering logistics transport travel trading industries international'
  ).split(' '),
);
const PARTICLES = new Set('van von de der den del della di da la le du dos das ten ter zu zum'.split(' '));
/** Enough common given names of seven languages to tell a person from a business where only a name is kept. */
const GIVEN = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry peter henry adam nathan simon oliver harry ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet maria catherine heather diane julie joyce victoria kelly joan evelyn olivia jane alice sophie charlotte lucy hannah claire ' +
    'hans klaus jurgen wolfgang stefan andreas matthias sebastian florian tobias markus jens uwe ralf petra sabine monika claudia susanne katrin birgit heike ursula ingrid renate anja silke jan lukas jonas leon felix ' +
    'jean pierre michel philippe alain jacques bernard francois nicolas julien laurent olivier luc antoine marie nathalie isabelle sylvie valerie camille celine aurelie chantal brigitte juliette ' +
    'jose antonio manuel francisco juan javier jesus carlos miguel alejandro rafael pedro pablo luis diego carmen ana isabel dolores pilar teresa rosa lucia elena marta cristina paula ' +
    'giuseppe giovanni marco andrea luca francesco alessandro matteo lorenzo stefano roberto giulia francesca chiara sara valentina alessia elisa federica paola ' +
    'joao paulo tiago rui bruno ricardo ines catarina beatriz sofia pieter johan hendrik willem dirk bart sander maarten jeroen anouk lotte femke sanne ingeborg'
  ).split(' '),
);

/**
 * The first name in a contact ('Dr. Jane M. Smith', 'Smith, Jane'), or in a client's name that is a person's.
 * '' for a company, a department, two people, initials, or a title with a surname.
 */
export function firstName(contact: string, client: string): string {
  if (contact.trim() !== '') return fromPerson(contact);
  const found = fromPerson(client);
  const wordCount = client.trim().split(/\s+/).length;
  if (found === '' || wordCount < 2 || wordCount > 4) return '';
  return GIVEN.has(fold(found)) || hasTitle(client) ? found : '';
}

function fromPerson(name: string): string {
  const text = name.replace(/\([^)]*\)/g, ' ').trim();
  if (/[&+/@\d]|,.*,/.test(text)) return '';
  const [family, given] = text.split(',').map((part) => part.trim());
  const words = (given || family).split(/\s+/).filter((word) => word !== '');
  const all = text.split(/[\s,]+/).map(bare);
  if (all.some((word) => NO_PERSON.has(word))) return '';
  const named = words.filter((word) => !TITLES.has(bare(word)));
  // After a title a single word is the surname: 'Mr Smith'.
  if (named.length === 0 || (!given && named.length === 1 && words.length > 1)) return '';
  return isName(named[0]) ? inNormalCase(named[0]) : '';
}

function hasTitle(name: string): boolean {
  return name.split(/\s+/).some((word) => TITLES.has(bare(word)));
}

function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** At least two letters, no initial, no part of a surname. */
function isName(word: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) && !PARTICLES.has(bare(word)) && !/^\p{Lu}\.?\p{Lu}\.?$/u.test(word)
  );
}

/** 'JANE' and 'jane' are Jane; 'McKenna' stays as it is. */
function inNormalCase(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
