import {
  main
} from "./chunk-X73D4A7K.js";
import "./chunk-RRIITX3C.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RXR37D3T.js";
import "./chunk-6FB3NXM2.js";
import "./chunk-LKKZDWHM.js";
import {
  spec
} from "./chunk-T44TN7UK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
