import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** Chromium by its major version, in the npm packages that carry its binary. */
const CARRIERS = {
  80: 'chrome-aws-lambda@2.1.1',
  83: 'chrome-aws-lambda@3.1.1',
  86: 'chrome-aws-lambda@5.3.1',
  88: 'chrome-aws-lambda@5.5.0',
  92: 'chrome-aws-lambda@10.1.0',
  109: '@sparticuz/chromium@109.0.6',
} as const;

export type OldVersion = keyof typeof CARRIERS;

export const OLD_VERSIONS: readonly OldVersion[] = [80, 83, 86, 88, 92, 109];

const CACHE = '.cache/old-chromium';

/** The binary of an old Chromium; fetched once, with a line that says so. Throws where npm cannot give it. */
export async function oldChromium(version: OldVersion): Promise<string> {
  const binary = resolve(CACHE, String(version), 'chromium');
  if (existsSync(binary)) return binary;
  process.stdout.write(`Chromium ${version}: fetching ${CARRIERS[version]} from npm, once …\n`);
  const folder = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  try {
    const packed = execFileSync('npm', ['pack', '--silent', CARRIERS[version]], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', packed, 'package/bin/chromium.br'], { cwd: folder });
    mkdirSync(resolve(CACHE, String(version)), { recursive: true });
    await pipeline(createReadStream(join(folder, 'package/bin/chromium.br')), createBrotliDecompress(), createWriteStream(`${binary}.part`));
    chmodSync(`${binary}.part`, 0o755);
    renameSync(`${binary}.part`, binary);
    return binary;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
