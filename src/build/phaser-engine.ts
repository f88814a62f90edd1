import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

// Phaser cannot be tree-shaken: its published files are one webpack bundle, 283 KB brotli.
// So the few of its source files the stage needs are bundled once, here, and every user of
// `phaser-engine` (dev server, production build, tests) gets that one file, from `.cache`. To go
// back to WebGL, swap the two renderer flags here and the game's `type` in the stage.

const ENTRY = 'phaser-engine-entry';

const SOURCE = `
import CONST from '@phaser/const';
import Game from '@phaser/core/Game';
import Scene from '@phaser/scene/Scene';
import '@phaser/cameras/2d/CameraManager';
import '@phaser/events/EventEmitter';
import '@phaser/gameobjects/DisplayList';
import '@phaser/gameobjects/GameObjectFactory';
import '@phaser/gameobjects/GameObjectCreator';
import '@phaser/gameobjects/UpdateList';
import '@phaser/gameobjects/container/ContainerFactory';
import '@phaser/gameobjects/image/ImageFactory';
import '@phaser/scene/ScenePlugin';
const { CANVAS } = CONST;
export { CANVAS, Game, Scene };
`;

// Phaser asks \`typeof CANVAS_RENDERER\` and the like; an unset name would read as switched on.
const FLAGS = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

// The real index pulls in every WebGL shader and closes an import cycle that throws at start.
const RENDERER_INDEX = "module.exports = { Events: require('./events') };";

/** Serves `phaser-engine`, building it first when this Phaser has not been built yet. */
export function phaserEngine(): Plugin {
  return {
    name: 'composure:phaser-engine',
    async config() {
      return { resolve: { alias: { 'phaser-engine': await engineFile() } } };
    },
  };
}

async function engineFile(): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('phaser/package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const recipe = createHash('sha256').update(SOURCE + RENDERER_INDEX + JSON.stringify(FLAGS));
  const name = `phaser-${version}-${recipe.digest('hex').slice(0, 8)}`;
  // Not under node_modules: there Vite would pre-bundle the file a second time.
  const file = fileURLToPath(new URL(`../../.cache/engine/${name}.js`, import.meta.url));
  if (!existsSync(file)) await make(file, dirname(packageFile));
  return file;
}

// Several test projects may start at once: each builds aside, and the file appears whole.
async function make(file: string, phaser: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const aside = mkdtempSync(`${file}-`);
  await build(engineBuild(phaser, aside));
  renameSync(join(aside, 'engine.js'), file);
  rmSync(aside, { recursive: true });
}

function engineBuild(phaser: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: FLAGS,
    resolve: { alias: { '@phaser': join(phaser, 'src') } },
    plugins: [entry(), withoutShaders()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'engine.js' },
      },
    },
  };
}

function entry(): Plugin {
  return {
    name: 'composure:phaser-entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? SOURCE : null),
  };
}

function withoutShaders(): Plugin {
  return {
    name: 'composure:phaser-without-shaders',
    enforce: 'pre',
    load: (id) => (id.endsWith('/phaser/src/renderer/index.js') ? RENDERER_INDEX : null),
  };
}
