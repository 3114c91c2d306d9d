import {
  main
} from "./chunk-KWW2CN4Q.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-GUQGKQYU.js";
import "./chunk-N7AIQP2R.js";
import "./chunk-F7QHRMQ3.js";
import "./chunk-G6YWZJMP.js";
import {
  spec
} from "./chunk-LIL37PI2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
