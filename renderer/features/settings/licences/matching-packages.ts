/** Which packages a search finds. Only names and licences: a licence's text mentions far too much. */
import type { PackageLicence } from '../../../../shared/contract/about.ts';

/** Packages whose name, version or licence hold every word that was written, whatever the case. */
export function matchingPackages(
  packages: readonly PackageLicence[],
  search: string,
): readonly PackageLicence[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return packages.filter(({ name, version, licence }) => {
    const text = `${name} ${version} ${licence}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
