import {
  main
} from "./chunk-HX4VWMIR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3VFDP4PV.js";
import "./chunk-5HS32HJD.js";
import "./chunk-ZXCNIBHB.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-OT55VCTT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
