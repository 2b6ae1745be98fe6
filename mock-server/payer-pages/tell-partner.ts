/**
 * A script that tells the page around this one, or the one that has opened it, what came of a widget: a window message (docs:
 * selfemployed-widget); what is in it is ours. Whoever holds the public token may know it, so any page may hear it.
 */
export const tellPartner = (message: Readonly<Record<string, string | boolean>>): string =>
  // `<` would end the script where it stands in a text.
  `for (const page of [window.parent, window.opener]) if (page && page !== window) page.postMessage(${JSON.stringify(message).replaceAll('<', '\\u003c')}, '*')`
