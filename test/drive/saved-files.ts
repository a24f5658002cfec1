import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './tab.js';

const PATIENCE = 20_000;

/** Ends of the names of files that are still being written; Firefox also reserves the name with an empty file. */
const UNFINISHED = /\.(?:wkdownload|crdownload|part)$/;

/** The folder that a browser saves its files in, read and emptied one file at a time. */
export class SavedFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Waits for the next file to be whole, and takes it out of the folder. */
  async next(): Promise<SavedFile> {
    const started = Date.now();
    while (Date.now() - started < PATIENCE) {
      const files = readdirSync(this.folder);
      const [name] = files;
      const size = name === undefined ? 0 : (statSync(join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0);
      if (name !== undefined && size > 0 && !files.some((file) => UNFINISHED.test(file))) {
        const bytes = readFileSync(join(this.folder, name));
        rmSync(join(this.folder, name));
        return { name, bytes };
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`No file was saved within ${PATIENCE / 1000} seconds.`);
  }
}
