/** What an import accepts; more is refused with words before it costs anything. Figures of `glossary` imports seen in the field. */
export const LIMITS = {
  /** Checked on the size of the file, before it is read. */
  fileBytes: 10 * 1024 * 1024,
  /** YAML costs ten times what other formats do; 20 000 rules fit into this. */
  yamlChars: 2 * 1024 * 1024,
  entries: 20_000,
  labelChars: 200,
  meaningChars: 4_000,
  noteChars: 4_000,
  labelsPerTerm: 200,
  phrasesPerTerm: 50,
  xmlLevels: 64,
  yamlAliases: 100,
  /** Levels of lists and maps in JSON and YAML. */
  valueLevels: 64,
  /** What the sheets of a workbook may unpack to. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Written forms that one pattern may stand for. */
  formsPerPattern: 60,
  /** How long reading may work before it asks. */
  workMs: 3_000,
} as const;
