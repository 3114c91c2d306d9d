import {
  main
} from "./chunk-GPSBDZNK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ESCS4FEB.js";
import "./chunk-XSBO7T6G.js";
import "./chunk-27ZGOJ6B.js";
import {
  spec
} from "./chunk-PGGWTGGG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
