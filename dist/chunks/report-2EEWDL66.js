import {
  main
} from "./chunk-LPQGSU2E.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-C57LYJGE.js";
import "./chunk-4TCC6HFR.js";
import "./chunk-NFE3BHRR.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-WB6UATZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
