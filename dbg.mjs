import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage();
p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)));
p.on('pageerror', (e) => console.log('pageerror', e.message));
await p.goto(process.argv[2]);
for (let i = 0; i < 12; i++) { await p.waitForTimeout(2500); const n = await p.locator('main table tr').count(); console.log(n, (await p.locator('h1').innerText()).slice(0,80)); if (n > 5) break; }
await b.close();
