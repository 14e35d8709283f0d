import { avatarOf } from '../page/avatar.ts';
import { esc } from '../page/esc.ts';
import { mailbox } from '../page/world.ts';
import { listHtml } from './list.ts';
import { labels } from './world.ts';

const headerHtml = (): string =>
  `<div id="o365header"><span class="host-name">Mail</span><input id="topSearchInput" aria-label="${esc(labels.search)}" placeholder="${esc(labels.search)}"><button id="O365_MainLink_Me" aria-label="${esc(labels.account + mailbox.account.name)}"><div id="meInitialsButton"><img alt="" src="${esc(avatarOf(mailbox.account))}"></div></button></div>`;

const navigationHtml = (): string => {
  const { address } = mailbox.account;
  const folders = labels.folders
    .map((name) => `<div role="treeitem" class="folder">${esc(name)}</div>`)
    .join('');
  return `<div data-app-section="NavigationPane" role="navigation"><div id="primaryMailboxRoot_00000000-0000-0000-0000-000000000000" role="treeitem" title="${esc(address)}" data-folder-name="${esc(address)}">${esc(address)}</div>${folders}</div>`;
};

const paneHolder = '<div class="Xsklh VJZZC customScrollBar" id="ReadingPaneContainerId"></div>';

/** Header, folders, list and an empty reading pane. */
export const frameHtml = (): string =>
  `<div id="app"><div id="appContainer"><div id="mainApp">${headerHtml()}<div data-app-section="Ribbon" role="region"><button type="button" class="newMail" data-act="compose">${esc(labels.newMail)}</button></div><div id="MainModule">${navigationHtml()}${listHtml()}<div tabindex="-1" role="main" class="Mq3cC" data-app-section="MailReadCompose" aria-label="${esc(labels.pane)}" data-skip-link-name="${esc(labels.skip)}" id="${esc(labels.skip)}-region">${paneHolder}</div></div></div></div></div><iframe title="DataProviderOpx" aria-hidden="true" style="display:none"></iframe>`;

/** A window of its own: no list, no account. */
export const windowHtml = (): string => `<div id="app">${paneHolder}</div>`;
