/** Names of files made from what people typed, such as the name of an initiative. */

/**
 * What every file system accepts in a name: no separators, no control characters, no marks that Windows reserves, no dot
 * or space at the ends; at most `longest` characters. May be empty.
 */
export function asFileName(text: string, longest = 80): string {
  const safe = text
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest);
  return safe.replace(/^[. ]+|[. ]+$/g, '');
}
