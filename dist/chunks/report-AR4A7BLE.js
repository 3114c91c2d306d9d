import {
  main
} from "./chunk-LGPSU4LW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2YJWXKQ7.js";
import "./chunk-VQE4CLLG.js";
import "./chunk-IXRSPERY.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-QSGJVNHY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
