import {
  main
} from "./chunk-SALGAKZN.js";
import "./chunk-MZHNZOWV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-22CW2USZ.js";
import "./chunk-CXJXLEKF.js";
import "./chunk-AERY7AUP.js";
import {
  spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
