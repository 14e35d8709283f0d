/**
 * What we look for in Outlook on the web. Ids and attributes only: classes are generated and labels are localised.
 * The dates say when a mark was seen in captures or in projects that read the page.
 */
export const selectors = {
  /** A hidden, cached pane may carry the same id and come first. 2025-12–2026-09. */
  pane: '[id="ConversationReadingPaneContainer"], [id="ItemReadingPaneContainer"]',
  conversation: '[id="ConversationReadingPaneContainer"]',
  subject: '[id^="CONV_"][id$="_SUBJECT"]',
  subjectTitle: '[title]:not([title=""])',
  /** What stands in a headline beside its words. */
  button: 'button, [role="button"]',
  /** The number rises with each message opened. 2025-12–2026-09. */
  body: '[id^="UniqueMessageBody"]',
  /** 2026-04. */
  bodyContainer: '[data-test-id="mailMessageBodyContainer"]',
  bodyRole: '[role="document"]',
  sender: '[id^="MSG_"][id$="_FROM"]',
  senderButton: '[role="button"]',
  date: '[data-testid="SentReceivedSavedTime"]',
  dateId: '[id^="MSG_"][id$="_DATETIME"]',
  /** Anything that belongs to the header of one message. */
  header: '[id^="MSG_"][id$="_FROM"], [data-testid="SentReceivedSavedTime"], [data-testid="RecipientWell"]',
  wells:
    '[data-testid="RecipientWell"], [id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"], [id^="MSG_"][id$="_BCC"]',
  /** One person of a well, in messages and in compose boxes. 2026-04–2026-10. */
  person: '[contenteditable="false"] [role="button"][aria-label]',
  presence: '[role="img"]',
  collapsed: '[aria-expanded="false"]',
  anyEditor: '[contenteditable="true"]',
  row: '[data-convid]',
  rowAddress: 'span[title*="@"]',
  /** 2025-12–2026-04. */
  mailbox: '[id^="primaryMailboxRoot_"]',
  /** 2024–2026-10. */
  editor: '[id^="editorParent_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]',
  editorParent: '[id^="editorParent_"]',
  composeRoot: '[id^="docking_InitVisiblePart_"]',
  composeSubject: 'input[id^="MSG_"][id$="_SUBJECT"]',
  composeWells: '[role="group"][id$="_TO"], [role="group"][id$="_CC"], [role="group"][id$="_BCC"]',
  formWindow: '[data-app-section="Form_Content"]',
  dialog: '[role="dialog"]',
  inPane: '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
  /** Start of the quoted mail in a draft; mail markup, not Outlook's page. */
  quoteMark: '[id="appendonsend"], [id="divRplyFwdMsg"], [id="mail-editor-reference-message-container"]',
} as const;
