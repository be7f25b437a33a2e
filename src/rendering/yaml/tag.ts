import { goNumberText, readPlain, type YamlNumber } from './scalar.ts';

type Tagged = { ok: true; value: unknown } | { ok: false; reason: string };

/** Reads a scalar with an explicit tag as goccy/go-yaml does; tags it does not know leave the text as it stands. */
export function readTagged(tag: string, text: string, plain: boolean): Tagged {
  const name = /^tag:yaml\.org,2002:(.*)$/.exec(tag)?.[1];
  const value = plain ? plainValue(text) : text;
  switch (name) {
    case 'str':
      return yes(value === null ? '' : printed(value));
    case 'int':
      return yes(toInteger(printed(value)));
    case 'float':
      return yes(toFloat(value));
    case 'bool':
      return toBoolean(printed(value));
    case 'null':
      return yes(null);
    case 'binary':
      return typeof value === 'string' ? yes(bytesOf(value)) : no(`!!binary takes base64 text, not ${printed(value)}`);
    case 'timestamp':
      return yes(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
    case 'map':
    case 'set':
    case 'seq':
    case 'omap':
    case 'pairs':
    case 'merge':
      return no(`the tag !!${name} does not fit a scalar`);
    default:
      return yes(text);
  }
}

const yes = (value: unknown): Tagged => ({ ok: true, value });
const no = (reason: string): Tagged => ({ ok: false, reason });

type Value = string | boolean | null | YamlNumber;

function plainValue(text: string): Value {
  const read = readPlain(text);
  return read.kind === 'value' ? read.value : infinite(text);
}

/** As Go prints what JSON cannot hold. */
const infinite = (text: string): string => (/nan/i.test(text) ? 'NaN' : text.startsWith('-') ? '-Inf' : '+Inf');

const printed = (value: Value): string =>
  value === null ? '<nil>' : typeof value === 'number' || typeof value === 'bigint' ? goNumberText(value) : String(value);

/** What is no integer counts as 0, what is too large as the largest. */
function toInteger(text: string): YamlNumber {
  if (!/^[-+]?\d{1,200}$/.test(text)) return 0;
  const value = BigInt(text.replace(/^\+/, ''));
  const limited = value > 2n ** 63n - 1n ? 2n ** 63n - 1n : value < -(2n ** 63n) ? -(2n ** 63n) : value;
  return Number.isSafeInteger(Number(limited)) ? Number(limited) : limited;
}

function toFloat(value: Value): number {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  const number = typeof value === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? Number(value) : 0;
  return Number.isFinite(number) ? number : 0;
}

function toBoolean(text: string): Tagged {
  const lower = text.toLowerCase();
  if (['1', 't', 'true', 'yes'].includes(lower)) return yes(true);
  if (['0', 'f', 'false', 'no'].includes(lower)) return yes(false);
  return no(`!!bool takes true or false, not ${text}`);
}

/** Base64 up to the first place where it breaks off. */
function bytesOf(text: string): number[] {
  const packed = text.replace(/[\r\n]/g, '');
  const whole = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/.exec(packed)?.[0] ?? '';
  return [...Buffer.from(whole, 'base64')];
}
