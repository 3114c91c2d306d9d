import { type Event, parseEvents } from 'js-yaml';

/** Characters that are line breaks in YAML 1.1, but not in YAML 1.2. */
const OLD_BREAK = /[\u0085\u2028\u2029]/g;

/**
 * Returns the offset of the first character that is a line break only in YAML 1.1. Returns undefined if such characters
 * do not change the keys or values. Otherwise, tools with YAML 1.1, such as kubectl, Compose and PyYAML, read the text
 * differently.
 *
 * @param maxDepth Maximum nesting depth.
 */
export function oldBreakIn(text: string, maxDepth: number): number | undefined {
  const first = text.search(OLD_BREAK);
  const own = first === -1 ? undefined : eventsOf(text, maxDepth);
  // A text that is not valid YAML is reported when it is parsed.
  if (own === undefined) return undefined;
  const other = eventsOf(withBreaks(text, own), maxDepth);
  return other !== undefined && placesOf(own) === placesOf(other) ? undefined : first;
}

/**
 * Replaces the characters with line feeds. In a quoted scalar, replaces them with spaces, because a line break only
 * becomes a space there. The length of the text stays the same, so equal content has equal positions.
 */
function withBreaks(text: string, events: readonly Event[]): string {
  let result = '';
  for (const event of events) {
    if (!('valueStart' in event) || !/["']/.test(text.charAt(event.valueStart - 1))) continue;
    result += text.slice(result.length, event.valueStart).replaceAll(OLD_BREAK, '\n');
    result += text.slice(result.length, event.valueEnd).replaceAll(OLD_BREAK, ' ');
  }
  return result + text.slice(result.length).replaceAll(OLD_BREAK, '\n');
}

function eventsOf(text: string, maxDepth: number): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth });
  } catch {
    return undefined;
  }
}

function placesOf(events: readonly Event[]): string {
  const places = events.map((event) =>
    'valueStart' in event ? `${event.type}:${event.valueStart}-${event.valueEnd}` : event.type,
  );
  return places.join(' ');
}
