import { type Browser, expect, type Page, test } from '@playwright/test';
import { bundleInPage } from './support/bundle-in-page.ts';
import { launchChromium } from './support/launch-chromium.ts';
import type { PlantedInPage } from './support/planted-in-page.ts';

declare const planted: PlantedInPage;

let browser: Browser;
let script: string;
let page: Page;

test.beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleInPage('./planted-in-page.ts')]);
  page = await browser.newPage();
});
test.afterAll(() => browser.close());

async function marked(body: string, ...labels: string[]): Promise<string[]> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${body}`);
  await page.evaluate(script);
  return page.evaluate((of) => planted.marked(of), labels);
}

/** How a term may stand in a mail, and what is drawn over it. */
const forms: readonly (readonly [name: string, html: string, label: string, drawn?: string])[] = [
  ['capitals', 'LEAD TIME', 'lead time'],
  ['a hyphen', 'lead-time', 'lead time'],
  ['the closed form', 'leadtime', 'lead time'],
  ['a plural', 'lead times', 'lead time'],
  ['a possessive', 'supplier’s', 'supplier', 'supplier'],
  ['a no-break space', 'lead&nbsp;time', 'lead time', 'lead\u00a0time'],
  ['a line break of the source', 'lead\n     time', 'lead time'],
  ['a soft hyphen', 'pur&shy;chase or&shy;der', 'purchase order', 'pur\u00adchase or\u00adder'],
  ['a zero-width space', 'purchase&#8203; order', 'purchase order', 'purchase\u200b order'],
  ['a word break opportunity', 'ship<wbr>ment', 'shipment', 'shipment'],
  ['an inline element', '<b>lead</b> <a href="https://x.example.com/">time</a>', 'lead time', 'lead time'],
  ['a word cut by spans', 'sh<span>ip</span><font color="red">ment</font>', 'shipment', 'shipment'],
  ['an accent of its own', 'e\u0301cart', 'écart', 'e\u0301cart'],
  ['full-width letters', 'ｌｅａｄ　ｔｉｍｅ', 'lead time'],
  ['a comment', 'lead <!-- here --> time', 'lead time', 'lead  time'],
  ['a capital İ before it', 'İ lead time', 'lead time', 'lead time'],
];

for (const [name, html, label, drawn] of forms)
  test(`a term with ${name} is drawn wherever it stands`, async () => {
    const places = [
      `<p>The ${html} is known.</p>`,
      `<ul><li>${html}</li></ul>`,
      `<table><tr><td>x</td><td>${html}, and (${html}); ${html}.</td></tr></table>`,
      `<div>A line<br>${html}<br>and more</div>`,
    ].join('');
    const found = await marked(places, label);
    expect(found).toHaveLength(6);
    if (drawn !== undefined) expect(new Set(found)).toEqual(new Set([drawn]));
  });

for (const [name, html] of [
  ['a line break', 'lead<br>time'],
  ['two blocks', '<div>lead</div><div>time</div>'],
  ['two cells', '<table><tr><td>lead</td><td>time</td></tr></table>'],
  ['two items', '<ul><li>lead</li><li>time</li></ul>'],
  ['an image', '<p>lead <hr> time</p>'],
  ['punctuation', '<p>lead, time. Lead: time – lead – time</p>'],
  ['an address', '<p>https://x.example.com/lead-time/ lead-time@x.example.com lead_time.xlsx</p>'],
  ['a link that shows its address', '<a href="https://x.example.com/">www.x.example.com/lead-time</a>'],
  ['hidden text', '<p>lead <span style="display:none">lead time</span></p>'],
] as const)
  test(`nothing is drawn across or in ${name}`, async () => {
    expect(await marked(`<p>Good morning,</p>${html}<p>Regards</p>`, 'lead time')).toEqual([]);
  });

test('signs are drawn where words of their script begin and end', async () => {
  const html =
    '<p>确认<b>交</b>期为</p><p>外交期间</p><p>最終納期を確認</p><p>パイロット</p><p>납기를 확인</p><p>กำหนดส่งมอบสินค้า</p>';
  expect(await marked(html, '交期', '納期', 'ロット', '납기', 'ส่งมอบ')).toEqual([
    '交期',
    '納期',
    '납기',
    'ส่งมอบ',
  ]);
});
