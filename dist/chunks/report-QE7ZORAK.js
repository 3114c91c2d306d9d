import {
  main
} from "./chunk-TXOY66J3.js";
import "./chunk-XV7E4MTN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FHAJTZD6.js";
import "./chunk-PPCIE577.js";
import {
  spec
} from "./chunk-5RVLIAG5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
