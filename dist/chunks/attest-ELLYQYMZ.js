import {
  main
} from "./chunk-UC3EXAOW.js";
import "./chunk-43WRC3IB.js";
import "./chunk-Y3K7CNK2.js";
import "./chunk-D777JNMF.js";
import "./chunk-2ZZFEX5L.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-D2FJTNDV.js";
import {
  spec5 as spec
} from "./chunk-6D6DUVRX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
