// Mail: what leaves, and what it may be sent to.

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
export { type Merged, type MergeMode, merge, type UnknownField, unknownFieldSentence } from './merge';
export { type Attachment, buildMessage, type InlinePart, type Mailbox, type OutgoingMessage } from './mime';
export {
  canadaMailUntil,
  type Region,
  type RegionFacts,
  type RegionFinding,
  regionFindings,
  regionOf,
} from './region';
export { escapeHtml, normaliseText, singleLine } from './text';
export { textToHtml } from './text-to-html';
export { unsubscribeHeaders, unsubscribeToken } from './unsubscribe';
