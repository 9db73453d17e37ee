// The service worker: one build, one cache. Whatever it hands out comes from
// the files of its own build, checked by their sums, so a page never meets a
// script or data of another build.
//
// The generator puts the build's id and the place of the list of its files into
// the two lines below; app/site/packs.go says what stands in that list. Paths
// are relative to the scope, wherever that is; a sum is the first sixteen hex
// digits of a file's SHA-256.
//
// First visit: what every page shares is kept at once, the rest when a page asks
// for it; an interrupted download goes on where it stopped. Pages and records
// travel and stay in packs, many to a file and compressed, and are cut out when
// they are asked for. Later builds are fetched (only what changed) while the old
// one serves, wait, and take over when the user accepts or has closed all pages.
// Who keeps only what is visited has of the new build what was kept of the old.
"use strict";

const BUILD = "{{BUILD}}";
const LIST = JSON.parse(`{{LIST}}`);

const SCOPE = new URL(self.registration.scope);
const FAMILY = `alternat-${encodeURIComponent(SCOPE.pathname)}`;
const NAME = `${FAMILY}-${BUILD}`;
const BATCH = 6; // files fetched at a time
const PATIENCE = 8000; // milliseconds until an address we do not know is given up
const PLACE = "@build-id@"; // stands in packed pages for the build's id, so that it alone changes no pack
// What the user wants kept: "everything" or "visited", kept beside the files.
const WISH = new URL("packs/wish", SCOPE).href;

// Names of caches are FAMILY-BUILD, a build has no dash: other scopes' caches
// and other programs' are never touched.
const ours = (name) => name.slice(0, name.lastIndexOf("-")) === FAMILY;

// What every page needs before it can be shown.
const isShell = (path) => path === "404.html" || path === "index.html" || path === "build.json" || /\.(css|js|webmanifest)$/.test(path);
const isProgram = (path) => /\.(wasm|json)$/.test(path);

// Without the means to open a pack its files are kept one by one.
const OPENS = typeof DecompressionStream === "function";
