/** Colours, sizes of text and distances: the same on every page and in every report, in light and in dark. */
export const tokens = `
:root{color-scheme:light dark;
--page:#fff;--panel:#f4f6f9;--ground:#eef1f6;--raised:#fff;--line:#d8dde6;--chosen:#e0eaf5;
--text:#1c2330;--soft:#566072;--link:#0b5cad;--on-link:#fff;
--ok:#17663a;--bad:#a3231f;--warn:#7d4c00;--mark:#ffe08a;--on-mark:#3d2c00;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
--text-s:.8125rem;--text-m:.9375rem;--text-l:1.125rem;--text-xl:1.375rem;--text-xxl:1.875rem;
--space-1:.25rem;--space-2:.5rem;--space-3:.75rem;--space-4:1rem;--space-5:1.5rem;--space-6:2rem;--space-7:3rem;
--round:.5rem;--measure:44rem}
@media(prefers-color-scheme:dark){:root{
--page:#14181f;--panel:#1d232d;--ground:#10141a;--raised:#1a2029;--line:#343d4c;--chosen:#1f2d3d;
--text:#e4e8ef;--soft:#a3adbe;--link:#7db8f5;--on-link:#0b1a2a;
--ok:#6fcf97;--bad:#f28b82;--warn:#e8b563;--mark:#5c4600;--on-mark:#ffeab0}}
`
