import type { Call } from './operation.ts';
import type { GitHubState } from './state.ts';

/** Default page sizes of GitHub. */
const PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** Returns one page of a list by `page` and `per_page`, with the `Link` header of GitHub. */
export function pageOf<T>(
  state: GitHubState,
  path: string,
  call: Call,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const perPage = Math.min(Number(call.query['per_page'] ?? PER_PAGE), MAX_PER_PAGE);
  const page = Number(call.query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number, rel: string) =>
    `<${state.baseUrl}${path}?per_page=${perPage}&page=${number}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
