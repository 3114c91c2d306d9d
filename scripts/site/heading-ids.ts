/**
 * Matches the characters that GitHub removes from the ID of a heading: all except letters, digits, underscores, hyphens
 * and spaces.
 */
const REMOVED = /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu;

/**
 * Returns a function that sets the ID of each heading on a page to the ID that GitHub would use. Repeated headings get
 * a number.
 *
 * @see https://github.com/Flet/github-slugger
 */
export function headingIds(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const base = heading.toLowerCase().replace(REMOVED, '').replaceAll(' ', '-');
    let id = base;
    for (let number = used.get(base) ?? 0; used.has(id); ) {
      number++;
      used.set(base, number);
      id = `${base}-${number}`;
    }
    used.set(id, 0);
    return id;
  };
}
