import {
  main
} from "./chunk-GYI2PXEK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QMIJI5ZH.js";
import "./chunk-P6NRW4SN.js";
import "./chunk-5JME6MYA.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-A732SRLW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
