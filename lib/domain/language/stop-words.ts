const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The commonest function words of each language. Own lists; words shared by many languages are left in on purpose. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    "the of and to in is it you that was for on are with as i his they be at this have from or had by but not what all were we when your can there an which their if will each about how up out them then she so these would other into has more her like him could my than been who its now no do did get may our us me please thanks thank hi hello dear regards just any i'm i'll don't it's",
  ),
  de: setOf(
    'der die das und ist in zu den mit von für auf nicht ein eine einen einem einer sich auch es an werden aus dem des als wir sie ich bei nach wie noch nur wird bitte vielen dank haben hat sind war aber oder wenn ihre ihnen unsere uns mir mich im am zum zur kann können bis über sehr geehrte geehrter grüße grüßen hallo daß dass diese dieser dieses',
  ),
  fr: setOf(
    "le la les de des du et est un une en que qui dans pour pas sur au aux avec ce cette ces nous vous je il elle ils sont être par plus ne se ou mais votre vos notre nos bonjour merci cordialement j'ai c'est a été d'un d'une si comme leur très bien fait avons avez",
  ),
  es: setOf(
    'el la los las de del y es un una en que por con para no se su sus al lo como más pero nos le les me mi este esta estos ha han hay está están gracias saludos hola estimado estimada o si muy ya son fue usted ustedes nuestro nuestra cuando sobre también favor',
  ),
  it: setOf(
    'il lo la i gli le di del della dei delle e è un una in che per con non si su da dal dalla al alla come più ma ci vi mi questo questa sono ha hanno stato grazie saluti buongiorno gentile cordiali nel nella anche se o abbiamo avete vostra nostra vostro nostro essere',
  ),
  pt: setOf(
    'o a os as de do da dos das e é um uma em no na nos nas que por para com não se seu sua ao à como mais mas nós você lhe este esta foi são está obrigado obrigada olá prezado cumprimentos atenciosamente ou muito já também nosso nossa quando bom dia ser tem temos',
  ),
  nl: setOf(
    'de het een en van in is dat op te voor met niet zijn aan er om ook als maar bij naar dan nog wel door wij we ik je jij u uw ons onze heb hebt hebben wordt worden kan kunnen graag bedankt groet groeten hallo beste geachte dit deze die zou zal over uit tot of',
  ),
  pl: setOf(
    'i w na z do nie się jest to że o za od po przez dla jak ale czy być są był była co tak już tylko może oraz lub ich jego pan pani państwo dziękuję proszę pozdrawiam dzień dobry witam szanowny szanowna mamy będzie które który która nasz nasza przy ze',
  ),
  sv: setOf(
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när skall ska nu också er ert vår våra hej tack hälsningar vänliga bästa detta denna eller hade du mycket blir under efter',
  ),
  da: setOf(
    'og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når skal nu også jer jeres vores hej tak hilsen venlig kære dette denne eller havde du meget bliver under efter hvis',
  ),
  cs: setOf(
    'a v na se je to že s z do o za od po pro jak ale být jsou byl byla co tak už jen může nebo jejich jeho pan paní děkuji prosím pozdravem dobrý den vážený vážená máme bude které který která náš naše při ze jsme jste není',
  ),
  tr: setOf(
    've bir bu için ile de da olarak olan çok daha var gibi ne en kadar sonra ancak ya ki biz siz ben bize size lütfen teşekkürler teşekkür ederim merhaba sayın saygılarımla iyi değil mi olan oldu üzere',
  ),
  hu: setOf(
    'a az és egy hogy nem is van ez azt meg de csak már még mint ha el vagy kell mi mert ki fel most volt lesz kérem köszönöm köszönjük üdvözlettel tisztelt kedves jó napot szia önök nekünk',
  ),
  ro: setOf(
    'și de în la cu pe un o nu este că să din care pentru mai sunt au fost ca sau dar ne vă noi eu lui dacă vom mulțumesc mulțumim salut bună ziua stimate cu stimă prin după am ați',
  ),
};
