// Colours as scripts give them ('#F00', '#ff0000', 'red') and as cells keep them ('#ff0000').
import { notProvided } from '../strict';
import type { Host } from './host';

const NAMED: Record<string, string> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/**
 * '#rrggbb' of a colour, or undefined for null (the default). Google takes a colour it does not know in silence;
 * here it is refused, so that a misspelt one is found.
 */
export function toColour(host: Host, member: string, colour: string | null | undefined): string | undefined {
  if (colour === null || colour === undefined) return undefined;
  const text = colour.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  if (Object.hasOwn(NAMED, text)) return NAMED[text];
  throw notProvided(host.execution, `${member}("${colour}")`);
}
