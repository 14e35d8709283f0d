/**
 * What we look for in Gmail. Attributes first; a class is the last resort. Everything here is read outside of mail
 * bodies only. The dates say how long a mark has been seen in pages and in projects that read them.
 */
export const selectors = {
  /** Inbox, thread and hidden previous thread have one each; only one is shown. 2014–2026. */
  view: '[role="main"]',
  /** List rows carry the same attributes on a `span`. 2018–2026. */
  threadHeader: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
  /** 2015–2026. */
  threadHeaderClass: 'h2.hP, .ha h2',
  anyHeader: 'h2',
  emoji: 'img[data-emoji], img[alt]',
  /** 2014–2026. */
  item: '[role="listitem"]',
  itemRole: '[role="listitem"]',
  /** An expanded message, or one that was expanded before and is hidden now. 2018–2026. */
  message: '[data-message-id]',
  legacyMessage: '[data-legacy-message-id]',
  /** Conversation view off, before 2018. */
  messageClass: '.adn.ads',
  /** The first is the sender, later ones are recipients. 2014–2026. */
  person: '[email]',
  /** Stands beside it, on pictures too. 2018–2026. */
  hoverPerson: '[data-hovercard-id*="@"]',
  senderClass: '.gD',
  /** `title` and `alt` say the same. 2015–2026. */
  date: '[title][alt]:not(img)',
  dateClass: '.g3[title]',
  /** Block of one body; event 20277 of Gmail's own log. 2021–2026. */
  body: '[jslog^="20277;"]',
  /** 2017–2026; `.ii.gt` since 2015. */
  bodyClass: '.a3s',
  bodyBlockClass: '.ii.gt',
  /** A shown and a hidden, empty body stand side by side, each with a generated id. 2016–2026. */
  bodyTwin: '[id^=":"] > [id^=":"]:only-child',
  clipped: 'a[href*="view=lg"]',
  /** 2014–2026. */
  editor: '[contenteditable="true"][g_editable="true"]',
  editorRole: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
  anyEditor: '[contenteditable="true"]',
  composeId: 'input[name="composeid"]',
  /** 2021-10–2026. */
  chip: '[role="option"][data-hovercard-id]',
  chipOwner: '[name="to"], [name="cc"], [name="bcc"]',
  recipientBox: 'textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]',
  dialog: '[role="dialog"], .AD',
  fullscreen: '.aSs, .aSt',
  forwardIcon: 'img.mI',
  /** Words of a forward in the quote of a draft; mail markup, not Gmail's page. */
  forwardMark: '.gmail_quote .gmail_sendername',
  accountLink: 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]',
} as const;
