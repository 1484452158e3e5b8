/**
 * Names that are made by machines: `1j95hta`, `x3cpn4`, `a7f90c`. Letters and figures change places there,
 * and what words stand between them are chance. Codes of medicine (`hba1c`, `cip13`) and numbered fields
 * (`adresse2`, `2_nom`) are no such names.
 */

const codes: ReadonlySet<string> = new Set(['hba1c', 'c2s', 'b12', 'b2', 'cd4', 'cd8']);

/** Whether a name without any border but those of letters and figures changes between them twice or more. */
export function isIdentifier(name: string): boolean {
  let [runs, before] = [0, 0];
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const kind = code >= 48 && code <= 57 ? 1 : code >= 97 && code <= 122 ? 2 : 0;
    // A capital, a hyphen, an accent: somebody wrote it.
    if (kind === 0) return false;
    if (kind !== before) runs += 1;
    before = kind;
  }
  return runs > 2 && !codes.has(name);
}
