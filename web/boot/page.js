// The page that this script finds: what it reads in it, and the one policy for
// what Trusted Types guard.

const html = document.documentElement;
// Taken now: pushing a page of another depth would change what it means.
const root = new URL(html.dataset.root || "./", document.baseURI).href;
const say = (name) => document.querySelector(`#boot-messages [data-message="${name}"]`)?.textContent ?? "";

// One policy for everything that Trusted Types guards: addresses of scripts
// of this origin, and the HTML that the program has rendered and escaped.
const policy = (self.trustedTypes || { createPolicy: (_, rules) => rules }).createPolicy("alternat", {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError("script of another origin: " + url);
    return url;
  },
});
