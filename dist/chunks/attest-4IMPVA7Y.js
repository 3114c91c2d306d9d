import {
  main
} from "./chunk-5XIMMBJJ.js";
import "./chunk-PLGXZHPY.js";
import "./chunk-PKLOSAZS.js";
import "./chunk-QHJWB6VW.js";
import "./chunk-MQBR5SDW.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-6EXMZANS.js";
import {
  spec5 as spec
} from "./chunk-QUE3CRD3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
