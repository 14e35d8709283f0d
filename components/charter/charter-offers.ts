import { type CharterStart, PRESETS, startFrom } from '../../lib/domain/charter/presets.ts';
import {
  isNamed,
  type Playbook,
  startFromTemplate,
  templateOf,
} from '../../lib/domain/programme/playbook.ts';
import { plural } from '../../lib/i18n/t.ts';
import { presetText, presetWords } from './editor-preset-words.ts';

/** What a charter can be started from. `key` is a preset's own name, or that of a template. */
export type CharterOffer = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly start: () => CharterStart;
};

/** The presets, then the templates of the playbook; one of the same name takes the place of the preset. */
export function charterOffers({ charters }: Playbook): CharterOffer[] {
  const presets = PRESETS.map((preset): CharterOffer => {
    const own = charters.find((template) => isNamed(template, presetText(preset).name));
    return own === undefined
      ? { key: preset, ...presetText(preset), start: () => startFrom(preset, presetWords()) }
      : { ...offerOf(own), key: preset };
  });
  const isPreset = (name: string) => presets.some((offer) => offer.name === name);
  return [...presets, ...charters.map(offerOf).filter(({ name }) => !isPreset(name))];
}

/** The presets as they come with Parlance, as templates. */
export const presetTemplates = () =>
  PRESETS.map((preset) => templateOf(presetText(preset).name, startFrom(preset, presetWords())));

const offerOf = (template: Playbook['charters'][number]): CharterOffer => ({
  key: `template ${template.name}`,
  name: template.name,
  detail: plural('charterRowCount', template.rows.length),
  start: () => startFromTemplate(template, () => crypto.randomUUID()),
});
