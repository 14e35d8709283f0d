/**
 * Stands in the bundle for the parts of `compromise/one` that sentences are not read with: changing, printing, looking up, many
 * patterns at once, and trees of word classes (see `wxt.config.ts`). The others expect a place for their debug output, and that every word can be given an id.
 */
// biome-ignore lint/style/noDefaultExport: compromise imports its plugins so.
export default { methods: { one: { debug: {} } }, compute: { id() {} } };
