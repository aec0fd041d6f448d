/** The key in the browser's local storage that settings live under; detectors listen for its changes. */
export const SETTINGS_KEY = 'settings';
