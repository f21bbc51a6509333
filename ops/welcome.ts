type Account = { readonly account: string; readonly name: string; readonly unit: string; readonly roles: unknown };

type Zone = { readonly name: string; readonly hasAdministrator: boolean; readonly accounts?: readonly Account[] };

/** One account of each role is enough to try everything with. */
const shown = 10;

/** Takes the addresses of a running server; gives the lines that tell whoever started it where to go, and as whom. */
export async function welcome(portal: string, desk: string): Promise<string> {
  const answer = await fetch(new URL('/api/zone', desk), { headers: { 'x-face': 'desk' } });
  const zone = (await answer.json()) as Zone;
  const lines = ['', zone.name, `  portal  ${portal}`, `  desk    ${desk}`];
  if (!zone.hasAdministrator && zone.accounts === undefined) lines.push('  The desk asks for a first administrator.');
  const roles = new Set<string>();
  const accounts = (zone.accounts ?? []).filter(({ roles: has }) => {
    const fresh = [has]
      .flat()
      .map(String)
      .filter((role) => !roles.has(role));
    for (const role of fresh) roles.add(role);
    return fresh.length > 0;
  });
  if (accounts.length > 0)
    lines.push('', '  demo accounts of the desk (more on its sign-in page; passwords in the README):');
  for (const { account, name, unit, roles: has } of accounts.slice(0, shown))
    lines.push(`    ${account}  ${name}, ${unit}, ${[has].flat().join(' ')}`);
  return `${lines.join('\n')}\n\n`;
}
