import type { Host } from '../domain/message/message.ts';
import { readDraft, segmentBody } from './segmentation/segment-body.ts';
import type { BodyReader } from './webmail.ts';

/** Mail comes from every client to every webmail, so its bodies are read by the same rules everywhere. */
const everyClient: BodyReader = { segment: segmentBody, readDraft };

const bodyReaders: Readonly<Record<Host, BodyReader>> = { gmail: everyClient, outlook: everyClient };

/** Reads the bodies and drafts of a webmail. */
export const bodyReaderOf = (host: Host): BodyReader => bodyReaders[host];
