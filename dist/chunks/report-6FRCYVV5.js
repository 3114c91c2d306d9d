import {
  main
} from "./chunk-VLACPXLQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FJKDODWQ.js";
import "./chunk-VHZNX636.js";
import "./chunk-XTFZFP3N.js";
import {
  spec
} from "./chunk-WVQM2GY2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
