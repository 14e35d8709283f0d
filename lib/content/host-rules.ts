/**
 * Rules of our closed root, in px because `rem` is the page's. In a shadow root `!important` is stronger than
 * anything the page says about the host.
 */
export const hostRules = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  color-scheme: light dark !important;
}
@media print {
  :host { display: none !important; }
}
.marker {
  all: unset;
  position: fixed;
  box-sizing: border-box;
  min-width: 18px;
  height: 18px;
  padding: 0 4px;
  border-radius: 9px;
  background: #0b6b62;
  color: #fff;
  font: 600 11px/18px system-ui, sans-serif;
  text-align: center;
  cursor: pointer;
  user-select: none;
}
[hidden] { display: none !important; }
.marker:hover { background: #095850; }
.marker:focus-visible { outline: 2px solid #0b6b62; outline-offset: 2px; }
.card {
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 1px solid light-dark(#d0d4dc, #4a4f5c);
  border-radius: 10px;
  overflow: hidden;
  background: light-dark(#fff, #1c1e24);
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
