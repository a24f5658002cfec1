import { build } from 'vite';
import { CLASSIC } from '../../../../vite.config.js';

/** Builds every classic script, each as a bundle of its own. */
for (const mode of Object.keys(CLASSIC)) await build({ mode, logLevel: 'warn' });
