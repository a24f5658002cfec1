import type { Locator, Page } from 'playwright';

/** Waits until every gauge of the page, but those without a record, shows its source. */
export async function allShown(page: Page): Promise<void> {
  const gauges = page.locator('ip-target-gauge:not(#unknown)');
  for (const gauge of await gauges.all()) await gauge.locator('[part~=source]').first().waitFor();
}

/** Shows the table and the picture of a gauge, opens the downloads and saves each; returns the names of the files. */
export async function pressAll(page: Page, gauge: Locator): Promise<string[]> {
  const toggle = gauge.getByRole('button', { name: /表格|图形|Table|Chart|Picture/ }).first();
  const isTable = (await gauge.getByRole('table').count()) > 0;
  await toggle.click();
  await gauge.getByRole('table').waitFor({ state: isTable ? 'detached' : 'attached' });
  await toggle.click();
  await gauge.getByRole('table').waitFor({ state: isTable ? 'attached' : 'detached' });
  await gauge.getByRole('button', { name: /下载|Download/ }).click();
  const files: string[] = [];
  for (const name of [/CSV/, /SVG/, /PNG/]) {
    const [download] = await Promise.all([page.waitForEvent('download'), gauge.getByRole('button', { name }).click()]);
    files.push(download.suggestedFilename());
  }
  return files;
}
