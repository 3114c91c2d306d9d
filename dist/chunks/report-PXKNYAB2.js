import {
  main
} from "./chunk-746ASFK6.js";
import "./chunk-DHLPUOZ5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FXZENPF3.js";
import "./chunk-ACEWSWFB.js";
import {
  spec
} from "./chunk-5S32SYRA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
