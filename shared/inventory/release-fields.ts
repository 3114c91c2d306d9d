/** Parses `NAME=value` lines as a shell does, with quotes, and with escapes inside double quotes. */
export function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const row of text.split('\n')) {
    const line = row.trim();
    const equals = line.indexOf('=');
    if (equals < 1 || line.startsWith('#')) continue;
    fields.set(line.slice(0, equals), unquoted(line.slice(equals + 1).trim()));
  }
  return fields;
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  if (value.length < 2 || (quote !== '"' && quote !== "'") || !value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\([\\"$`])/g, '$1') : inner;
}
