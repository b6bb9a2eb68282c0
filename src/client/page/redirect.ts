/** Redirects at once and keeps the anchor of the old address, which a meta refresh would lose. */
const target = document.currentScript?.dataset.target;
if (target) location.replace(target + location.hash);
