import {
  main
} from "./chunk-QNSLK7KV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CMOAECYN.js";
import "./chunk-SFQXY54B.js";
import "./chunk-NCPEF7CN.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-X7WIRENX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
