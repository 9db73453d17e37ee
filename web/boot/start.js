// The start: an address may ask for a state that the file cannot show.

become("idle");
// An address with a state that the file cannot show.
if (location.search && document.querySelector("[data-region]")) perform({ kind: "show", href: location.href });
