/** The address to which a page of Google leads, as links of its documents do; any other address as it is. */
export function directAddress(address: string): string {
  if (!/^https?:\/\/(?:www\.)?google\.com\/url\?/i.test(address) || !URL.canParse(address)) return address;
  const target = new URL(address).searchParams.get("q") ?? "";
  return /^(?:https?:\/\/|mailto:)/i.test(target) && URL.canParse(target) ? target : address;
}
