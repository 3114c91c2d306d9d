import {
  main
} from "./chunk-VJCUPMEV.js";
import "./chunk-L6DCCDKS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2AFRQ2MW.js";
import "./chunk-PXNXYS5C.js";
import {
  spec
} from "./chunk-V57A6GG4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
