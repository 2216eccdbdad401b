/**
 * The card's looks. Rules for the host are `!important` because a page's own rules for unknown elements would win
 * otherwise; inside the closed tree nothing of the page's reaches. What shows the card is the style sheet of the marks
 * (style.ts), which the browser takes away with the extension; in a page of our own, where that sheet is one among others
 * and can't win over an `!important`, the property it sets.
 */
export const CARD_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;display:var(--pitchcheck-card,none)!important;z-index:2147483647!important;background:none!important;color-scheme:light dark!important;
--paper:light-dark(#fffefb,#1d2024);--ink:light-dark(#1f2328,#e8e6e1);--soft:light-dark(#565d66,#aab0b8);--rule:light-dark(#d9d5ca,#3c4148);--accent:light-dark(#1d4f8f,#9cc2f2)}
*{box-sizing:border-box}
.card{position:fixed;width:min(23em,100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;padding:.95em 1.1em .8em;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:max(.95rem,15px);color:var(--ink);background:var(--paper);border:1px solid var(--rule);border-radius:6px;box-shadow:0 1px 2px rgb(0 0 0/.1),0 8px 28px rgb(0 0 0/.16);text-align:start;overflow-wrap:anywhere;animation:in .12s ease-out}
.card:focus{outline:none}
.card.keys:focus{outline:2px solid var(--accent);outline-offset:1px}
@keyframes in{from{opacity:0;transform:translateY(2px)}}
p,h2,ul{margin:0}
ul{padding-inline-start:1.15em}
h2{font-size:.8em;font-weight:600;letter-spacing:.02em;color:var(--soft);padding-inline-end:2.4em;line-height:1.4}
.message{font-weight:600;line-height:1.4;margin:.5em 0 .55em}
.told{margin-top:.45em;font-size:.86em;color:var(--soft)}
.told:empty{display:none}
.ask{margin-top:.75em;padding-top:.65em;border-top:1px solid var(--rule)}
.label{font-size:.8em;font-weight:600;color:var(--soft);margin-bottom:.15em}
h2 span{text-underline-offset:.28em!important;text-decoration-skip-ink:none}
.actions{margin-top:.7em}
button{all:unset;box-sizing:border-box;cursor:pointer;color:var(--accent);border-radius:4px;min-height:28px;line-height:28px}
button:hover{text-decoration:underline;text-underline-offset:.2em}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.close{position:absolute;inset-block-start:.5em;inset-inline-end:.55em;width:28px;text-align:center;color:var(--soft);font-size:1.25em}
.close:hover{text-decoration:none;color:var(--ink)}
.aside{font-size:.9em}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
@media (prefers-contrast:more){:host{--soft:var(--ink);--rule:var(--ink)}}
@media (forced-colors:active){.card{border-color:CanvasText}button{color:ButtonText}}
@media print{.card{display:none}}`;
