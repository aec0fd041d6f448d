/** Hands text to the reader as a file, through the browser's own way of saving. */
export function saveFile(name: string, text: string, type: 'application/json' | 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken the text by its next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
