/** Content-Security-Policy, as far as it changes where things go (W3C, "Upgrade Insecure Requests"). */

/** Whether a policy has the browser turn the http addresses of its document into https. */
export function upgradesInsecure(policy: string): boolean {
  return /(?:^|[;,])\s*upgrade-insecure-requests\s*(?:[;,]|$)/i.test(policy);
}
