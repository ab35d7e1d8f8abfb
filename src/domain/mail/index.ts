// Mail: what leaves, whom it may be sent to, and what came back.

export {
  type AddressReading,
  type AddressWarning,
  canonicalAddress,
  normaliseAddress,
  readAddress,
} from './addresses';
export { type AdviceSubject, adviseTemplate } from './advice';
export { type DoNotContact, doNotContact } from './do-not-contact';
export { type MergeFields, mergeFields } from './field-names';
export { appendFooter, type FooterWords, hasOptOutLine, hasPostalAddress } from './footer';
export { type Answer, classifyInbound, type Inbound } from './inbound/classify';
export type { InboundContext, InboundMessage, InboundPart } from './inbound/message';
export { type InboundWords, readWords, type WordLists } from './inbound/words';
export { type Merged, type MergeMode, merge, type UnknownField, unknownFieldSentence } from './merge';
export { type Attachment, buildMessage, type InlinePart, type Mailbox, type OutgoingMessage } from './mime';
export {
  type Region,
  type RegionFacts,
  type RegionFinding,
  regionFindings,
  regionOf,
} from './region';
export { asReply, normaliseText } from './text';
export { textToHtml } from './text-to-html';
export { threadLink } from './thread-link';
export { unsubscribeHeaders, unsubscribeToken } from './unsubscribe';
