import {
  main
} from "./chunk-3JDTJT5P.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-P7FA37WD.js";
import "./chunk-H5BEGUJB.js";
import "./chunk-LTZBZWEN.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-IG5OLN7J.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
