// "Maria no longer works here": the person, not the client, is gone.

import { plainCharacters } from '../text';

const LEFT =
  /no longer (works?|working|with|employed|at|part of|a member|in (use|service)|active|monitored|valid|being (used|monitored|checked))|(has|have|'s|'ve) left (the (company|firm|business|organi[sz]ation|team)|our)|left the company|(is|has been) retired|nicht mehr (bei uns|im (unternehmen|hause|betrieb)|in (unserem|der)|für (uns|das|die|unser)|tätig|beschäftigt|aktiv|verwendet|genutzt|gelesen|erreichbar unter dieser)|(hat|habe) (unser|das|die) (unternehmen|firma|haus) verlassen|ausgeschieden|ne (travaille|fait|sera|est) plus (chez|dans|partie|pour|parmi|utilisée?|active)|a quitté (la|l['’]|notre|ses)|ya no (trabaja|forma parte|pertenece|está (activ|en uso|en la empresa))|ha dejado (la empresa|de trabajar)|non (lavora|fa|è) più (con|in|per|presso|parte|attiv|in uso)|ha lasciato (l['’]azienda|la società)|(já não|não) (trabalha|faz parte|pertence|está)( mais)?( (em uso|ativ|na empresa|conosco|connosco|aqui|da|nesta|na))|deixou a empresa|(werkt|is) niet (meer|langer) (bij|voor|werkzaam|in dienst|in gebruik|actief|lid)|uit dienst|(już nie|nie) (pracuje|jest)( już)? (w|u|z|pracownikiem|naszym|obsługiwan|używan)|arbetar inte (längre|kvar)|har slutat|används inte längre|(arbejder|er) ikke længere (hos|ansat|i brug|en del|her)|er fratrådt|har forlatt|(jobber|arbeider|er) ikke (lenger|her lenger|ansatt)|ei (ole enää|enää|työskentele enää)|(již|už) (zde |u nás |v naší )?(nepracuje|není)|больше не (работает|используется|является)|(уже )?не работает (у нас|в (компании|нашей))|більше не працює|退職|退社|已离职|已離職|不再(任职|使用|在)|퇴사|더 이상 (근무|재직|사용)/i;

/** True when the text says that the person, or the mailbox, is no longer there. */
export function saysLeftCompany(text: string): boolean {
  return LEFT.test(plainCharacters(text).replace(/\s+/g, ' ').replace(/[’`´]/g, "'"));
}
