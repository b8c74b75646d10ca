/** The look of the map, light and dark by what the reader's screen prefers. Zone colours are told in the key beside it. */
export const STYLE = `
svg{--paper:#fff;--ink:#1b1f24;--faint:#5b6570;--sea:#eef3f7;--land:#d9d5ca;--line:#8b8577;--border:#a39c8c;--reach:#c2410c;--ring:#7c2d12;
--z0:#cfe3d2;--z1:#e6d9ee;--z2:#d6e2f3;--z3:#f3e3cf;--z4:#e8ecd0;--z5:#f0d9de;font:13px/1.3 system-ui,'Noto Sans',sans-serif}
@media (prefers-color-scheme:dark){svg{--paper:#14171b;--ink:#e8eaed;--faint:#a3adb8;--sea:#1b2530;--land:#3a3a36;--line:#86816f;--border:#6a665a;--reach:#fb923c;--ring:#fdba74;
--z0:#223a2b;--z1:#33283d;--z2:#22324a;--z3:#40331f;--z4:#343a20;--z5:#412a30}}
.paper{fill:var(--paper)}.sea{fill:var(--sea)}.land{fill:var(--land)}.z0{fill:var(--z0)}.z1{fill:var(--z1)}.z2{fill:var(--z2)}.z3{fill:var(--z3)}.z4{fill:var(--z4)}.z5{fill:var(--z5)}
.coast{fill:none;stroke:var(--line);stroke-width:.8}.border{fill:none;stroke:var(--border);stroke-width:.8;stroke-dasharray:4 3}
.edge{fill:none;stroke:var(--faint);stroke-width:1}.ring{fill:none;stroke:var(--ring);stroke-width:1;stroke-dasharray:5 4}.end{fill:var(--reach);fill-opacity:.5}
.arc{fill:none;stroke:var(--reach);stroke-width:5}.launch{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}.area{fill:none;stroke:var(--ink);stroke-width:1}
text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;stroke-opacity:.75}.title{font-size:19px;font-weight:600}.faint{fill:var(--faint)}
.name{font-style:italic;fill:var(--faint);text-anchor:middle}.state{text-anchor:middle;letter-spacing:.06em;font-size:12px}.share{fill:var(--reach);font-weight:600;text-anchor:middle}.bar{stroke:var(--ink);stroke-width:1.5;fill:none}`
