// Checks the archives that `npm run zip` made: built again from the sources archive, in another folder, they are the same
// bytes; the version is that of package.json; the licences of all that is inside are there. Exit code 1 if not.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { root, run } from './run.mjs';

const output = join(root, '.output');
const rebuilt = join(root, 'test-results', 'rebuilt');
/** @type {{ version: string, dependencies: Record<string, string> }} */
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const archives = ['chrome', 'firefox', 'sources'].map((kind) => `evidence-notes-${version}-${kind}.zip`);

/** Named as a dependency, and yet no code of it is in the package. */
const BUILD_ONLY = ['@wxt-dev/webextension-polyfill'];

/** @type {string[]} */
const faults = [];
/** @param {string} folder @param {string} name */
const read = (folder, name) => readFileSync(join(folder, name));
/** @param {Buffer} bytes */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** @param {Buffer} archive @param {string} folder */
async function unpack(archive, folder) {
  for (const file of Object.values((await JSZip.loadAsync(archive)).files)) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), await file.async('nodebuffer'));
  }
}

/** Builds both packages from the sources archive, as a reviewer would. */
async function rebuild() {
  rmSync(rebuilt, { recursive: true, force: true });
  await unpack(read(output, `evidence-notes-${version}-sources.zip`), rebuilt);
  symlinkSync(join(root, 'node_modules'), join(rebuilt, 'node_modules'), 'junction');
  for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
    if ((await run('wxt', args, {}, rebuilt)) !== 0) faults.push(`The sources archive does not build: wxt ${args.join(' ')}`);
  }
}

/** @param {string} name */
async function checkPackage(name) {
  const archive = await JSZip.loadAsync(read(output, name));
  /** @param {string} path */
  const text = async (path) => (await archive.file(path)?.async('string')) ?? '';
  const manifest = JSON.parse(await text('manifest.json'));
  if (manifest.version !== version) faults.push(`${name}: version ${manifest.version}, package.json says ${version}`);
  // Whatever could let pages or other extensions in, or anything out.
  for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'optional_host_permissions']) {
    if (key in manifest) faults.push(`${name}: the manifest has ${key}`);
  }
  if (!manifest.content_security_policy?.extension_pages?.includes("connect-src 'none'"))
    faults.push(`${name}: pages may connect`);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const permission of [...manifest.permissions, ...manifest.host_permissions]) {
    if (!readme.includes(`\`${permission}\``)) faults.push(`${name}: README.md gives no reason for ${permission}`);
  }
  const licences = await text('licences.txt');
  for (const [dependency, pinned] of Object.entries(dependencies)) {
    if (BUILD_ONLY.includes(dependency)) continue;
    if (!licences.includes(`\n${dependency} ${pinned} (`)) faults.push(`${name}: no licence of ${dependency} ${pinned}`);
  }
  for (const path of Object.keys(archive.files)) {
    if (/\.map$|(^|\/)\.|node_modules/.test(path)) faults.push(`${name}: ${path} has no business in it`);
  }
}

await rebuild();
for (const name of archives) {
  const [first, second] = [output, join(rebuilt, '.output')].map((folder) =>
    readdirSync(folder).includes(name) ? digest(read(folder, name)) : 'missing',
  );
  console.log(`${name}: ${read(output, name).length} bytes, ${first}; built again: ${second}`);
  if (first !== second) faults.push(`${name}: built again it is not the same`);
}
for (const name of archives.slice(0, 2)) await checkPackage(name);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
