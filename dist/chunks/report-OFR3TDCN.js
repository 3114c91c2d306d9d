import {
  main
} from "./chunk-C6JYVK5C.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EFNDKNCQ.js";
import "./chunk-7AREWHYH.js";
import "./chunk-PGUQAKHP.js";
import {
  spec
} from "./chunk-NUIR4Y74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
