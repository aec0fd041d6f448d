/**
 * The browser's interface for content scripts. The library's way of choosing between the two names asks for `browser` first,
 * which in Chromium a page could set up with a form of that id: its parts are seen in our world too.
 */
export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;
