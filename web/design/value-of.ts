/** What a name of tokens.css stands for just now. */
export const valueOf = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--jx-${token}`).trim();
