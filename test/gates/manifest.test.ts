import { describe, expect, test } from 'vitest';
import { builds, readManifest } from './built-extension.ts';

// Written out here and not imported: a change of the policy must be made twice, on purpose.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'self' https://mail.google.com " +
  'https://outlook.live.com https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft ' +
  'https://outlook.office365.us https://outlook-dod.office365.us https://webmail.apps.mil https://partner.outlook.cn ' +
  "https://outlook.office365.cn https://*.mcas.ms; require-trusted-types-for 'script'; trusted-types 'none'";

const mailHosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
].toSorted();

/** Hosts a user may add whose pages may hold the card, besides the mail hosts. */
const cardHosts = [
  'https://outlook.office365.us/*',
  'https://outlook-dod.office365.us/*',
  'https://webmail.apps.mil/*',
  'https://partner.outlook.cn/*',
  'https://outlook.office365.cn/*',
  'https://*.mcas.ms/*',
];

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  test('locks extension pages with exactly this policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  test('asks for nothing beyond storage, alarms, menus, the side panel and the mail hosts', () => {
    const expected = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting'];
    expect([...manifest.permissions].toSorted()).toEqual(
      [...expected, ...(build === 'chrome-mv3' ? ['sidePanel'] : [])].toSorted(),
    );
    expect([...manifest.host_permissions].toSorted()).toEqual(mailHosts);
  });

  test('opens no door to web pages or other extensions, and stays out of private windows', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['manifest_version']).toBe(3);
  });

  test('may be given further hosts by the user, only over TLS, and nothing else later', () => {
    // The ceiling of what can be asked for. What is asked for is one host, named by the user, on a press.
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  test('lets mail pages load the card document and nothing else', () => {
    const [only, ...others] = manifest.web_accessible_resources as {
      resources: string[];
      matches: string[];
    }[];
    expect(others).toEqual([]);
    expect(only?.resources).toEqual(['card.html']);
    expect([...(only?.matches ?? [])].toSorted()).toEqual([...mailHosts, ...cardHosts].toSorted());
  });
});

test('Firefox is told that no data is collected', () => {
  expect(readManifest('firefox-mv3')['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
