/** How many things need somebody, beside "Overview" in the navigation. */
export function NeedsCount() {
  return null;
}
