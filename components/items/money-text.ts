/** An amount in the user's language, without cents. A currency that is no code of three letters stands behind it as written. */
export function moneyText(amount: number, currency: string): string {
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/u.test(code)) return `${number.format(amount)} ${currency.trim()}`.trim();
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency: code,
    maximumFractionDigits: 0,
  }).format(amount);
}

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
