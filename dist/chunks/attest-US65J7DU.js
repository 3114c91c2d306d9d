import {
  main
} from "./chunk-P2L6ZMBL.js";
import "./chunk-36IXPTF2.js";
import "./chunk-IMZ2D3FZ.js";
import "./chunk-EAPKKXTM.js";
import "./chunk-R2GVCCMK.js";
import "./chunk-WCYBLMPM.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-OT55VCTT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
