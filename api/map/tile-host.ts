/** The one host beyond our own that a page may ask for pictures, and only where the site has a key of it. */
export const tileHost = 'https://t0.tianditu.gov.cn';
