/** What became of a text: `marked` is selected, for the reader to copy by keyboard. */
export type Copied = 'copied' | 'marked';

/**
 * Copies the text of a field. Pages of a network without https have no clipboard to write to: there the field is selected
 * and the browser asked to copy what is selected, as old browsers do.
 */
export async function copyField(field: HTMLTextAreaElement): Promise<Copied> {
  if ('clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(field.value);
      return 'copied';
    } catch {
      return copySelected(field);
    }
  }
  return copySelected(field);
}

function copySelected(field: HTMLTextAreaElement): Copied {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy') ? 'copied' : 'marked';
  } catch {
    return 'marked';
  }
}

/** Whether this browser lets pages copy a picture. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator;
}

/** Copies a PNG. Rejects where the browser refuses. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
