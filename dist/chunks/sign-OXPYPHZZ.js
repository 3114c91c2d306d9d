import {
  main
} from "./chunk-2YHAUSVX.js";
import "./chunk-5INYWC6C.js";
import "./chunk-JX6WAQ4R.js";
import "./chunk-PDQGQLUW.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-NHTRZLDF.js";
import {
  spec6 as spec
} from "./chunk-VN54K6SU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
