import {
  main
} from "./chunk-GALWLWN3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7UEOKC5W.js";
import "./chunk-LDAFZPJB.js";
import "./chunk-4YC2OVDF.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-QNORMKA6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
