// Range: the get and set members of number formats, colours, fonts, alignment and wrapping.
import type { Host, Place, Range } from './host';
import { lookOf } from './range-look';

type RangeFormats = Pick<
  Range,
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontLine'
  | 'getFontLines'
  | 'setFontLine'
  | 'setFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
> & {
  // Google has these two, though the published types only have getFontColorObject.
  getFontColor(): string;
  getFontColors(): string[][];
};

/** The members of a Range about the look of its cells. */
export function rangeFormats(host: Host, place: Place, self: () => Range): RangeFormats {
  const look = lookOf(host, place, self);
  return {
    getNumberFormat: look.numberFormat.get,
    getNumberFormats: look.numberFormat.gets,
    setNumberFormat: look.numberFormat.set,
    setNumberFormats: look.numberFormat.sets,
    getBackground: look.background.get,
    getBackgrounds: look.background.gets,
    setBackground: look.background.set,
    setBackgrounds: look.background.sets,
    getFontColor: look.fontColor.get,
    getFontColors: look.fontColor.gets,
    setFontColor: look.fontColor.set,
    setFontColors: look.fontColor.sets,
    getFontWeight: look.fontWeight.get,
    getFontWeights: look.fontWeight.gets,
    setFontWeight: look.fontWeight.set,
    setFontWeights: look.fontWeight.sets,
    getFontStyle: look.fontStyle.get,
    getFontStyles: look.fontStyle.gets,
    setFontStyle: look.fontStyle.set,
    setFontStyles: look.fontStyle.sets,
    getFontLine: look.fontLine.get,
    getFontLines: look.fontLine.gets,
    setFontLine: look.fontLine.set,
    setFontLines: look.fontLine.sets,
    getFontSize: look.fontSize.get,
    getFontSizes: look.fontSize.gets,
    setFontSize: look.fontSize.set,
    setFontSizes: look.fontSize.sets,
    getHorizontalAlignment: look.align.get,
    getHorizontalAlignments: look.align.gets,
    setHorizontalAlignment: look.align.set,
    setHorizontalAlignments: look.align.sets,
    getVerticalAlignment: look.verticalAlign.get,
    getVerticalAlignments: look.verticalAlign.gets,
    setVerticalAlignment: look.verticalAlign.set,
    setVerticalAlignments: look.verticalAlign.sets,
    getWrap: look.wrap.get,
    getWraps: look.wrap.gets,
    setWrap: look.wrap.set,
    setWraps: look.wrap.sets,
    getWrapStrategy: look.wrapStrategy.get,
    getWrapStrategies: look.wrapStrategy.gets,
    setWrapStrategy: look.wrapStrategy.set,
    setWrapStrategies: look.wrapStrategy.sets,
  };
}
