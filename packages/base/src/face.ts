import type { CSSResult, TemplateResult } from 'lit';
import type { DataPackage, Locale } from '../../data/src/types.js';
import type { FaceWords, Words } from './messages/words.js';
import type { Scene } from './picture/marks.js';
import type { Measure } from './picture/text-width.js';

/** All that a widget's face depends on. */
export interface Reading {
  readonly data: DataPackage;
  readonly words: FaceWords;
  readonly locale: Locale;
  readonly isElder: boolean;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly today: string;
  /** The widget's width in its own em; 0 until it is laid out. */
  readonly width: number;
  /** Draws again, once a part that was asked for is there. */
  readonly redraw: () => void;
}

/** A column of a table; `code` is text that no spreadsheet may rewrite. */
export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'code';
}

/** The figures of a widget as rows, the same for screen and download. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows that the page shows of a long table, all if absent; the download has all. */
  readonly shown?: number;
}

/**
 * What a widget shows first: its title and picture; `waiting` while a part of the picture is fetched; or why there is
 * nothing to show.
 */
export type Face =
  | { readonly status: 'waiting' }
  | { readonly status: 'absent'; readonly text: (words: Words) => string }
  | {
      readonly status: 'shown';
      /** The title without its line breaks, for those who hear it. */
      readonly name: string;
      /** The title with its line breaks. */
      readonly heading: TemplateResult;
      readonly sub: TemplateResult;
      readonly body: TemplateResult;
    };

/** What stands below the picture and behind its actions; fetched after the first picture. */
export interface Account {
  readonly say: TemplateResult;
  /** What stays below the table too. */
  readonly notes: TemplateResult;
  readonly source: TemplateResult;
  /** Rules that only what is fetched after the first picture needs; one list a module. */
  readonly styles?: readonly CSSResult[];
  /** Name of downloads, without ending. */
  readonly fileName: string;
  readonly table: DataTable;
  /** The picture for download, of widgets that have one. */
  readonly picture?: {
    /** Words to put beside the picture where it is used: what it shows, and the source. */
    readonly alt: string;
    readonly draw: (measure: Measure) => Promise<Scene>;
  };
}
