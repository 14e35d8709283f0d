import * as z from 'zod/mini';
import { CharterRow, LadderStep, MAX_ROWS, Meeting } from '../charter/charter.ts';
import { EMPTY_STEP, emptyRow } from '../charter/edit-charter.ts';
import type { CharterStart } from '../charter/presets.ts';

const line = z.string().check(z.minLength(1), z.maxLength(300));
const row = CharterRow.shape;

/** A charter to begin with: no person, no owner, nobody's confirmation. Only names and topics are needed. */
export const CharterTemplate = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  rows: z._default(
    z
      .array(
        z.strictObject({
          topic: row.topic,
          from: z._default(row.from, ''),
          to: z._default(row.to, ''),
          cadence: z._default(row.cadence, ''),
          channel: z._default(row.channel, ''),
          detail: z._default(row.detail, ''),
          record: z._default(row.record, null),
          words: row.words,
          requirement: row.requirement,
        }),
      )
      .check(z.maxLength(MAX_ROWS)),
    [],
  ),
  ladder: z._default(
    z
      .array(
        z.strictObject({
          title: LadderStep.shape.title.check(z.minLength(1)),
          waitHours: z._default(LadderStep.shape.waitHours, EMPTY_STEP.waitHours),
          cases: LadderStep.shape.cases,
        }),
      )
      .check(z.maxLength(20)),
    [],
  ),
  meetings: z._default(
    z
      .array(
        z.strictObject({
          title: Meeting.shape.title.check(z.minLength(1)),
          cadence: z._default(Meeting.shape.cadence, ''),
          attendees: z._default(Meeting.shape.attendees, ''),
          decision: z._default(Meeting.shape.decision, ''),
        }),
      )
      .check(z.maxLength(50)),
    [],
  ),
});
export type CharterTemplate = z.infer<typeof CharterTemplate>;

/** Templates of one's own company. By its shape it can hold nothing of a supplier. */
export const Playbook = z.strictObject({
  charters: z._default(z.array(CharterTemplate).check(z.maxLength(50)), []),
  /** Questions that every discovery session goes through. */
  discovery: z._default(z.array(line).check(z.maxLength(50)), []),
  /** Points that stand on the agenda of every review. */
  agenda: z._default(z.array(line).check(z.maxLength(50)), []),
});
export type Playbook = z.infer<typeof Playbook>;

/** A playbook without any template. */
export const EMPTY_PLAYBOOK: Playbook = { charters: [], discovery: [], agenda: [] };

/** The charters of a file by whether they are here, and what of the file is new or changed. */
export type PlaybookChange = {
  readonly charters: readonly {
    readonly template: CharterTemplate;
    readonly is: 'new' | 'changed' | 'same';
  }[];
  readonly added: Playbook;
};

/** Compares a playbook of a file with the one that is here; charters are the same by their name. */
export function comparePlaybooks(here: Playbook, file: Playbook): PlaybookChange {
  const charters = file.charters.map((template) => ({ template, is: standingOf(template, here) }));
  return {
    charters,
    added: {
      charters: charters.flatMap(({ template, is }) => (is === 'same' ? [] : [template])),
      discovery: file.discovery.filter((text) => !here.discovery.includes(text)),
      agenda: file.agenda.filter((text) => !here.agenda.includes(text)),
    },
  };
}

function standingOf(template: CharterTemplate, here: Playbook): 'new' | 'changed' | 'same' {
  const known = here.charters.find((one) => isNamed(one, template.name));
  if (known === undefined) return 'new';
  return JSON.stringify(known) === JSON.stringify(template) ? 'same' : 'changed';
}

/** The playbook that is here with what a file adds to it, a charter in place of one of its name; null when that is more than a playbook holds. */
export function addedPlaybook(here: Playbook, file: Playbook): Playbook | null {
  const all = [...here.charters, ...file.charters];
  const added = {
    charters: all.filter(({ name }, at) => !all.slice(at + 1).some((later) => isNamed(later, name))),
    discovery: [...new Set([...here.discovery, ...file.discovery])],
    agenda: [...new Set([...here.agenda, ...file.agenda])],
  };
  return z.safeParse(Playbook, added).success ? added : null;
}

/** A template of what a charter may begin with. */
export const templateOf = (name: string, { rows, ladder, meetings }: CharterStart): CharterTemplate => ({
  name,
  rows: rows.map(({ id: _id, owner: _owner, ...each }) => each),
  ladder: ladder.map(({ title, waitHours, cases }) => ({ title, waitHours, cases })),
  meetings: [...meetings],
});

/** What a charter of a template begins with. */
export const startFromTemplate = (
  { rows, ladder, meetings }: CharterTemplate,
  newId: () => string,
): CharterStart => ({
  rows: rows.map((each) => ({ ...emptyRow(newId()), ...each })),
  ladder: ladder.map((each) => ({ ...EMPTY_STEP, ...each })),
  meetings: [...meetings],
});

/** Whether a template has this name, whatever its capitals. */
export const isNamed = (template: CharterTemplate, name: string): boolean =>
  template.name.trim().toLowerCase() === name.trim().toLowerCase();
