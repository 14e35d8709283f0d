import { type DraftCheck, wording } from '../draft-check.ts';

/** 1.500 is fifteen hundred or one and a half. */
export const numberFormat: DraftCheck = {
  kind: 'number-format',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    'number-format': { find: wording('\\d{1,3}[.,]\\d{3}(?![.,]?\\d)') },
  },
};

/** Words for large numbers that differ by region. */
export const magnitude: DraftCheck = {
  ...numberFormat,
  kind: 'magnitude',
  rules: {
    magnitude: { find: wording('\\d+(?:[.,]\\d+)? ?(?:billions?|bn|lakhs?|crores?|MM)') },
  },
};

/** Units that are several: tons, gallons, gross. */
export const unit: DraftCheck = {
  ...numberFormat,
  kind: 'unit',
  rules: {
    unit: {
      find: wording('\\d[\\d.,]* ?(?:tons?|gal(?:lons?)?|gross|dozen)(?! (?:weight|margin|price|profit))'),
    },
  },
};
