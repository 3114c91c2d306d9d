import {
  main
} from "./chunk-JNK2BQ54.js";
import "./chunk-GYJ3GR7I.js";
import "./chunk-MZHNZOWV.js";
import "./chunk-VVTYSQTS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ULAZFXPV.js";
import {
  spec6 as spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
