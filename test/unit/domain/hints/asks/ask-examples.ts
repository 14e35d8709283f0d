/** A question and an earlier one that asks for the same in other words. Own examples, in the way of purchasing mail. */
export const ASKED_ONCE_MORE: readonly (readonly [string, string])[] = [
  ['Could you send us the quality report for May?', 'Please send the quality report for May by Friday.'],
  ['Where is the May quality report we asked for?', 'Could you please share the quality report for May?'],
  ['We are still waiting for the quality report for May.', 'Please provide us with the May quality report.'],
  ['Any news on the REACH declaration?', 'Could you forward your REACH declaration by 12 June?'],
  ['We still need your REACH declaration.', 'Kindly send us the REACH declarations.'],
  ['Please resend the packing list of lot 7.', 'Can you share the packing list for lot 7 today?'],
  ['Following up on the insurance certificate.', 'Could you send us your insurance certificate?'],
  [
    'Reminder: please send the signed NDA and supplier form.',
    'Please send us the supplier form and the signed NDA.',
  ],
  ['When will the tooling for housing 4711 be finished?', 'Will the tooling of housing 4711 be finished?'],
  [
    'We have not received the bank details for the Ningbo plant.',
    'Could you give us the bank details of your Ningbo plant?',
  ],
  ['Can you tell us which alloy you use for the valve seats?', 'Which alloy do you use for the valve seats?'],
  [
    'Please let us know the root cause of the cracked covers.',
    'What is the root cause of the cracked covers?',
  ],
  [
    'As mentioned on 3 March, we need the 8D report for claim 221.',
    'Could you send the 8D report for claim 221 by 28 February?',
  ],
  ['Would you please confirm the forecast for Q3?', 'Could we get your Q3 forecast?'],
  [
    'Could you finally tell us the country of origin of the gaskets?',
    'What is the country of origin for the gaskets?',
  ],
  [
    'We miss the calibration certificates of the gauges.',
    'Please attach the calibration certificate of the gauge.',
  ],
];

/** A question and an earlier one that asks for something else, or for what each order asks anew. */
export const ASKED_ANEW: readonly (readonly [string, string])[] = [
  ['Could you send us the quality report for June?', 'Could you send us the quality report for May?'],
  ['Please share the packing list of lot 8.', 'Please share the packing list of lot 7.'],
  ['Could you confirm the delivery date?', 'Please confirm the delivery date.'],
  ['Please confirm receipt of this order.', 'Please confirm receipt of this order.'],
  ['Could you send us the invoice?', 'Please send the invoice.'],
  ['How are you?', 'How are you?'],
  ['Do you have any further questions?', 'Do you have any questions?'],
  ['Can we have a call tomorrow?', 'Could we have a call on Monday?'],
  ['Could you send us your quotation for housing 12?', 'Could you send us your quotation for housing 11?'],
  ['What is the status of PO 4500123?', 'What is the status of PO 4500124?'],
  ['Which alloy do you use for the valve seats?', 'Which alloy do you use for the covers?'],
  ['The quality report for May is attached.', 'Please send the quality report for May.'],
  ['Thank you for the quality report for May.', 'Please send the quality report for May.'],
  ['Please send us a sample of the new gasket.', 'Please send us a drawing of the new gasket.'],
  ['Is the price per piece or per kilo?', 'Is the price valid until June?'],
  ['Could you let us know?', 'Could you let me know?'],
  ['Please find attached the drawing.', 'Please find attached the drawing.'],
  ['Can you deliver earlier?', 'Can you deliver earlier?'],
  ['We need 200 housings in week 30.', 'We need 200 housings in week 34.'],
  ['Would Tuesday suit you?', 'Would Tuesday suit you?'],
  [
    'Should you have questions about this invoice form, please call our finance desk.',
    'Should you have questions about this invoice form, please call our finance desk.',
  ],
];
