import {
  main
} from "./chunk-OA5XYMTS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NDZGTXF7.js";
import "./chunk-67BYJ26A.js";
import "./chunk-6KRE6C45.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-N2MTDOE2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
