import {
  main
} from "./chunk-VL2XEE2O.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7T4K6RNC.js";
import "./chunk-AHPCBWPU.js";
import "./chunk-HMN7XAD4.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-I6SNHLPZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
