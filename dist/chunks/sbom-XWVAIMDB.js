import {
  main
} from "./chunk-H6SZUPQD.js";
import "./chunk-6MMUOY3G.js";
import "./chunk-LG5MSCJ5.js";
import "./chunk-NTMAO2YD.js";
import "./chunk-NF674MO2.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec2 as spec
} from "./chunk-COBZXKRK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
