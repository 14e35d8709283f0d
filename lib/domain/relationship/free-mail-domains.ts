/**
 * Domains where anybody can have a mailbox: a sender there is followed by address, never by domain.
 *
 * Source: the providers' own sign-up pages (Google, Microsoft, Yahoo, Apple, GMX, WEB.DE, Proton, Zoho, Mail.com,
 * AOL, Yandex, Mail.ru, NetEase, Tencent, Naver, Rediff, Seznam, Libero, Orange, Free, T-Online, UOL), compiled by
 * hand in November 2026. A provider that is missing here only means that the whole domain is offered as well.
 */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com outlook.de outlook.fr outlook.es
  outlook.it hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.co.uk live.de live.fr live.nl live.co.uk
  outlook.jp outlook.com.br outlook.com.tr outlook.in yahoo.com ymail.com rocketmail.com yahoo.de yahoo.fr
  yahoo.es yahoo.it yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.mx yahoo.ca yahoo.com.tw
  yahoo.com.hk icloud.com me.com mac.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de mail.com t-online.de
  freenet.de proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com zohomail.com zohomail.eu
  fastmail.com hey.com posteo.de mailbox.org aol.com aim.com comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net yandex.ru yandex.com ya.ru mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net
  163.com 126.com yeah.net 139.com 188.com vip.163.com qq.com foxmail.com sina.com sina.cn sohu.com
  aliyun.com naver.com hanmail.net daum.net nate.com rediffmail.com seznam.cz centrum.cz wp.pl o2.pl
  onet.pl interia.pl libero.it virgilio.it alice.it tiscali.it orange.fr wanadoo.fr free.fr laposte.net
  sfr.fr sapo.pt ziggo.nl kpnmail.nl btinternet.com sky.com virginmedia.com talktalk.net bigpond.com
  optusnet.com.au uol.com.br bol.com.br terra.com.br ig.com.br bluewin.ch telenet.be skynet.be
  `
    .trim()
    .split(/\s+/),
);
