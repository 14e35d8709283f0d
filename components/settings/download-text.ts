/** Hands a text to the browser as a file to save. Nothing leaves the machine. */
export const downloadText = (name: string, text: string, type = 'application/json'): void =>
  downloadFile(name, text, type);

/** Hands text or bytes to the browser as a file to save. Nothing leaves the machine. */
export function downloadFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
