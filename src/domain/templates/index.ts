// Templates: the texts of the built-in set, and the code that finds the right one.

export { findTemplate, type TextWish } from './find';
export { isSameTemplate, templateFingerprint, templateId, templateMark } from './identity';
export { templatesInUse } from './in-use';
export { type MissingText, missingTexts, type TextNeed, textsToAdd } from './missing';
export { type Occasion, type OccasionFacts, occasionOn, occasionSentence, occasionsAhead } from './occasions';
export { BUILT_IN_OFFERS, type Offer, offerFor } from './offers';
export { reasonOfLetter, SURVEY_ANSWERS, type SurveyAnswer, surveyPassage } from './survey';
export {
  BUILT_IN_LANGUAGE,
  isSober,
  LOST_AND_FOUND_DAY,
  methodTouch,
  TEMPLATE_CHANNELS,
  type Template,
  type TemplateChannel,
  type TemplateTouch,
  TONES,
  TOUCH_NAMES,
  type Tone,
  touchNamed,
} from './template';
