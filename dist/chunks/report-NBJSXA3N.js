import {
  main
} from "./chunk-AEMXI2W4.js";
import "./chunk-XDOGCI5C.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6L4YDSQT.js";
import "./chunk-HLHOZWYE.js";
import "./chunk-3PCNOUSS.js";
import {
  spec
} from "./chunk-SK33ZLTV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
