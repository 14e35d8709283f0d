/*
 * Words that tell which field a sentence is about, for guards to name. Only words that seldom stand in mail about goods:
 * "share" and "bond" are left to the guards that need them.
 */

/** Words of finance. */
export const FINANCE =
  'nasdaq nyse dow dividend dividends shareholder shareholders stockholder stockholders investor investors portfolio portfolios ' +
  'brokerage analyst analysts ipo eps equity equities securities bullish bearish undervalued overvalued outperform underperform ' +
  'valuation capitalization earnings rebalancing rating downgrade downgraded upgraded 401k takeover merger mergers raptor hedge ' +
  'hedges hedged nav ticker capex economy economic economists inflation recession gdp cpi sec swap swaps derivatives';

/** Words of law. */
export const LAW =
  'court courts judge judges jury plaintiff plaintiffs defendant defendants litigation lawsuit ferc cpuc puc docket rehearing ' +
  'commissioner commissioners senate senator senators congress congressional governor gov legislature legislation statute felony ' +
  'prison jail police subpoena treaty republican republicans democrat democrats election elections parliament ruling rulings ' +
  'tribunal appeal appeals testimony antitrust ratepayers blackouts';

/** Words of sports. */
export const SPORTS =
  'quarterback qb touchdown touchdowns player players coach nfl nba nhl mlb football hockey soccer baseball basketball playoff ' +
  'playoffs referee inning innings yards goalie offense midfielder striker halftime league tournament fans stadium fumble';

/** Words of arts. */
export const ARTS =
  'album albums band bands song songs singer film films movie movies dvd novel novels author authors actor actress theater theatre ' +
  'broadway museum painter painting paintings artist artists sculpture sculptor poem poems poet orchestra television concert ' +
  'concerts magazine episode episodes soundtrack sketch sketches watercolor pencil ink musical symphony literature biography';

/** Words of software. */
export const SOFTWARE =
  'software github repo repository compile compiler compiled binary binaries bug bugs bugfix api javascript python java linux ' +
  'windows ubuntu plugin plugins library libraries browser npm docker kernel beta upstream maintainer maintainers dependency ' +
  'dependencies firmware debug debugging app apps webpack runtime latency cache cached caching localhost php julia rust changelog';

/** Words of telecom. */
export const TELECOM =
  'telecom telecommunications bandwidth broadband wireless bells voice dsl iphone cellular handset handsets ' +
  'subscribers roaming telephony hosting qwest sprint verizon pager';

/** Words of seafaring. */
export const SEAFARING =
  'navy naval fleet sailor sailors crew captain cruise pirate pirates submarine submarines warship warships torpedo torpedoes ' +
  'aircraft radar admiral voyage sailed sank sunk frigate destroyer passengers airline airlines airport';

/** Words of travel. */
export const TRAVEL =
  'hotel hotels flight flights airline airlines reservation reservations booking bookings attendee attendees invitee invitees ' +
  'seminar seminars class classes workshop workshops subscription membership concert concerts guest guests registration tee trip ' +
  'vacation restaurant headcount appointment appointments dinner interview interviews';

/** Words of tax. */
export const TAX =
  'irs tax taxes taxable taxation ira 401k withdrawal withdrawals mortgage refinance payroll felony perjury murder prison';

/** Words of faith. */
export const FAITH =
  'church churches monastic monk monks bishop priest priests saint saints pope jesus christ christian christians catholic faith ' +
  'god gospel islam muslim muslims jewish buddhist franciscan franciscans jesuit jesuits monastery prayer spiritual';

/** Words of medicine. */
export const MEDICINE =
  'patient patients doctor drug drugs opiate opioid disease surgery pregnant pregnancy cancer gene fetal dose dosage vaccine ' +
  'therapy symptoms infection hormone hormones insulin';

/** Words of weather. */
export const WEATHER =
  'weather temperature temperatures thunderstorm thunderstorms rainfall snowfall meteorologist meteorologists rain snow ' +
  'hurricane blackouts astrological horoscope';

/** Words of speech. */
export const SPEECH =
  'said article articles press reporter reporters news newspaper speech attributed misquoted joke quotation editorial';

/** Words that speak for goods bought and sold. */
/** Words of trade. */
export const TRADE =
  'supplier suppliers vendor vendors buyer purchase purchases purchasing po pos rfq delivery deliveries deliver delivered ship ' +
  'ships shipped shipping shipment shipments freight pallet pallets piece pieces pcs parts component components material ' +
  'materials goods item items batch batches lot lots quantity quantities qty warehouse inventory stock production machining ' +
  'machined casting castings tooling tool drawing drawings inspection quarantine qa qc order orders invoice invoices invoiced truck ' +
  'trucks carrier containers customs dock steel coil coils bracket brackets housing housings sample samples rework scrap ' +
  'packaging packages packing mill forgings assembly plating bom backorder backorders';
