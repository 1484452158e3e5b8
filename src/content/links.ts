/** Tells when the person follows a link to another site: the visit ends when the tab gets there. */

/** Hears trusted clicks on links that leave the host in the same tab. */
export function watchLinks(tell: (href: string) => void, signal: AbortSignal): void {
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const link = event
        .composedPath()
        .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      if (link === undefined || !/^https?:$/.test(link.protocol) || link.host === location.host) return;
      if (link.target === '' || link.target === '_self' || link.target === '_top')
        tell(link.href.slice(0, 4000));
    },
    {passive: true, signal},
  );
}
