// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A word typed into the search page is folded as the program folds the words of its index.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, assert } from './harness.mjs';

export default async function tests(world) {
  const site = world.site('hostile');
  const file = path.join(world.folder, 'words.json');
  execFileSync(process.env.MAKE_SITE, ['words', file]);
  const cases = JSON.parse(fs.readFileSync(file, 'utf8'));
  const page = await world.page();
  await page.goto(addressOf(site, 'search.html'));
  await page.evaluate(async () => fieldframe.prepare(await fieldframe.load('fold')));

  await world.check(`${cases.length} texts are folded as the program folds them`, async () => {
    assert.ok(cases.length > 20000);
    const wrong = await page.evaluate((all) => all.map(([text, folded]) => [text, folded, fieldframe.fold(text)])
      .filter(([, folded, mine]) => folded !== mine), cases);
    assert.deepEqual(wrong.slice(0, 10).map((one) => one.map((text) => JSON.stringify(text) + ' ' + [...text].map((c) => c.codePointAt(0).toString(16)))), []);
  });

  await world.check('Typed texts become terms', async () => {
    const terms = (text) => page.evaluate((typed) => fieldframe.terms(typed).map((one) => one.text + (one.isUnspaced ? '*' : '')), text);
    assert.deepEqual(await terms('Évacuation, “Straße” o\'clock'), ['evacuation', 'strasse', 'o', 'clock']);
    assert.deepEqual(await terms('IOM难民营2018'), ['iom', '难民营*', '2018']);
    assert.deepEqual(await terms('ผู้ลี้ภัย ๒๕๖๑'), ['ผู้ลี้ภัย*', '2561']);
    assert.deepEqual(await terms('مَدِينَة'), ['مدينه']);
    assert.deepEqual(await terms(' -- *** '), []);
  });

  const items = (query) => page.evaluate(async (text) => {
    const found = await fieldframe.find(new URLSearchParams(text));
    const shown = await Promise.all(found.documents.map((one) => fieldframe.load('shown-' + fieldframe.partOf(one))));
    return found.documents.map((one, i) => shown[i][fieldframe.indexIn(one)].page);
  }, query);
  const tongues = 'items/018b2c00-0002-7000-8000-000000000001.html';
  for (const query of ['hygiene', 'HYGIÈNE', 'aube', 'النظافه', 'بوصاصو', '难民', '营地', '黎明', '家庭在', 'コーヒー', 'ผู้ลี้ภัย', 'รุ่งสาง', '2561',
    'nunoa', 'Lodz', 'strasse', 'ΣΊΣΥΦΟΣ', 'σισυφος', 'majed', 'first light', 'hyg kit']) {
    await world.check(`“${query}” is found`, async () => {
      assert.ok((await items('q=' + encodeURIComponent(query))).includes(tongues));
    });
  }
  for (const query of ['营难', '地家园', 'ygiene', 'hygienex', 'majed ffff']) {
    await world.check(`“${query}” is not found`, async () => {
      assert.ok(!(await items('q=' + encodeURIComponent(query))).includes(tongues));
    });
  }

  await world.check('Fields, kinds, dates and galleries narrow what is found', async () => {
    assert.equal((await items('kind=video')).length, 1);
    assert.equal((await items('kind=audio')).length, 1);
    assert.deepEqual(await items('q=hygiene&kind=audio'), []);
    assert.ok((await items('credit=majed')).includes(tongues));
    assert.ok(!(await items('creator=majed')).includes(tongues));
    assert.equal((await items('has=alt')).length, 2);
    assert.equal((await items('from=2018-04-02&to=2018-04-02')).length, 8);
    assert.equal((await items('from=2019-07-15&to=2019-12-31')).length, 8);
    assert.equal((await items('to=2018-04-01')).length, 0);
    assert.equal((await items('gallery=8')).length, 3);
    assert.ok((await items('category=0')).length > 8);
  });
}
