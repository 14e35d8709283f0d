import type { UserManifest } from 'wxt';
import { patternOf } from './added-hosts.ts';
import { cardOrigins, mailMatches } from './mail-hosts.ts';

/** The locked policy of every extension document: no network, no inline script or style, no Trusted Types policy. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  `frame-ancestors 'self' ${cardOrigins.join(' ')}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What the built extension declares besides its entry points. */
export function manifest(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'scripting',
      ...(firefox ? [] : ['sidePanel']),
    ],
    host_permissions: mailMatches,
    // What a user may grant, one host at a time, for an Outlook under another name. Nothing of it is granted by installing.
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    omnibox: { keyword: 'pl' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'next-annotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextAnnotation__',
      },
      'previous-annotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousAnnotation__',
      },
      'log-note': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLogNote__' },
      // A browser suggests keys for four commands at most; this one waits for the user's own.
      'add-term': { description: '__MSG_commandAddTerm__' },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parlance@example.com',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: cardOrigins.map(patternOf),
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
  };
}
