import '../../widgets/src/index.js';
import { ownFolder } from './classic/own-folder.js';
import { upgrade } from './upgrading/upgrade.js';

upgrade(document, ownFolder);
