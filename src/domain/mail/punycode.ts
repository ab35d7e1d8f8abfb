// Domain names with letters beyond ASCII in the form that mail carries: müller.example is xn--mller-kva.example.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

/** The domain in lower case and ASCII (RFC 3492 label by label). */
export function asciiDomain(domain: string): string {
  return domain
    .normalize('NFKC')
    .toLowerCase()
    .split(/[.。]/)
    .map((label) => (/^[\x00-\x7f]*$/.test(label) ? label : `xn--${encodeLabel(label)}`))
    .join('.');
}

function encodeLabel(label: string): string {
  const points = [...label].map((character) => character.codePointAt(0)!);
  const basic = points.filter((point) => point < 0x80);
  let output = basic.map((point) => String.fromCharCode(point)).join('') + (basic.length ? '-' : '');
  let delta = 0;
  let bias = 72;
  let handled = basic.length;
  for (let lowest = 0x80; handled < points.length; lowest++) {
    const next = Math.min(...points.filter((point) => point >= lowest));
    delta += (next - lowest) * (handled + 1);
    lowest = next;
    for (const point of points) {
      if (point < lowest) delta++;
      if (point !== lowest) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let digits = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return digits + digit(rest);
    digits += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38));
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}
