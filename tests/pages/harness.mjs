// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests in a browser share: sites made on the spot, a browser without a network, checks that go on.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const kArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export class World {
  constructor(browser, folder) {
    this.browser = browser;
    this.folder = folder;
    this.failures = 0;
  }

  /** Runs make_site; gives the folder of the site. */
  site(name, ...more) {
    const folder = path.join(this.folder, name);
    fs.mkdirSync(folder, { recursive: true });
    execFileSync(process.env.MAKE_SITE, [name, ...more, folder], { stdio: 'inherit' });
    return folder;
  }

  /** A page that tells of every request to anything but files, every error and every dialog. */
  async page({ dark = false, width = 1280, height = 900, script = true } = {}) {
    const context = await this.browser.newContext({
      offline: true, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: script,
    });
    const page = await context.newPage();
    page.trouble = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file://')) page.trouble.push('asks for ' + request.url());
    });
    page.on('pageerror', (error) => page.trouble.push('error: ' + error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') page.trouble.push('console: ' + message.text() + ' at ' + page.url());
    });
    page.on('dialog', (dialog) => {
      page.trouble.push('dialog: ' + dialog.message());
      dialog.dismiss();
    });
    return page;
  }

  /** One named check. The others go on after its failure. */
  async check(name, run) {
    const begin = Date.now();
    try {
      await run();
      console.log(`ok: ${name} (${Date.now() - begin} ms)`);
    } catch (failure) {
      ++this.failures;
      console.log(`FAILED: ${name}\n  ${failure.stack || failure}`);
    }
  }
}

export const addressOf = (folder, relative) => pathToFileURL(path.join(folder, relative)).href;

/** Violations that axe calls serious or critical, as lines. */
export async function seriousViolations(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  return found.violations.filter((one) => ['serious', 'critical'].includes(one.impact))
    .map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`);
}

export { assert };

export async function runTests(name, executablePath) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fieldframe-pages-'));
  const browser = await chromium.launch({ executablePath, args: kArguments });
  const world = new World(browser, folder);
  try {
    const { default: tests } = await import(`./${name}_test.mjs`);
    if (await tests(world) === 'skipped') return 0;
  } finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(world.failures === 0 ? 'all checks passed' : `${world.failures} checks failed`);
  return world.failures === 0 ? 0 : 1;
}
