import {
  main
} from "./chunk-SWNUBSJK.js";
import "./chunk-QHJLL5MR.js";
import "./chunk-LXPEDGXA.js";
import "./chunk-IQBDZ7Q5.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-BNHKE75D.js";
import {
  spec6 as spec
} from "./chunk-AZKQB5AJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
