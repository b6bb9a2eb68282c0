/** Leads on at once with the anchor of the old address, which a refresh by the page itself would lose. */
const target = document.currentScript?.dataset.target;
if (target) location.replace(target + location.hash);
