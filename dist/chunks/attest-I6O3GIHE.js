import {
  main
} from "./chunk-T6VLNM3V.js";
import "./chunk-GYJ3GR7I.js";
import "./chunk-TLP6LMPS.js";
import "./chunk-MZHNZOWV.js";
import "./chunk-VVTYSQTS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ULAZFXPV.js";
import {
  spec5 as spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
