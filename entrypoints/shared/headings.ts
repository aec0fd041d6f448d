/** All that a page may call a heading, as a selector. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
