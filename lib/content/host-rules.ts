/**
 * Rules of our closed root, in px because `rem` is the page's. In a shadow root `!important` is stronger than
 * anything the page says about the host. Colours are those of `components/ui/theme.css`. A marker has one colour, between
 * its two accents, because a dark page says nothing about the system's scheme: 4.5 : 1 to its figure, 3 : 1 to both pages.
 * `all` leaves the direction as it is, and a page in Hebrew would begin at the other end.
 */
export const hostRules = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  color-scheme: light dark !important;
  direction: ltr !important;
}
@media print {
  :host { display: none !important; }
}
.marker {
  all: unset;
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  min-width: 18px;
  height: 18px;
  padding: 0 4px;
  border-radius: 9px;
  background: #0e8074;
  color: #fff;
  font: 600 11px/18px system-ui, sans-serif;
  text-align: center;
  cursor: pointer;
  user-select: none;
}
[hidden] { display: none !important; }
.aside { opacity: 0; pointer-events: none; }
.marker:hover { background: #0b6b62; }
.marker:focus-visible { outline: 2px solid #0e8074; outline-offset: 2px; }
.card {
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 1px solid light-dark(#ccd3d2, #46524f);
  border-radius: 10px;
  overflow: hidden;
  background: light-dark(#fff, #1c2221);
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.22);
}
.card iframe {
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
}
.live {
  position: fixed;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
@media (forced-colors: active) {
  .marker { border: 1px solid ButtonText; }
}
`;
