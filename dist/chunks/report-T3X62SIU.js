import {
  main
} from "./chunk-3GQ4AED4.js";
import "./chunk-52CGO5C3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UNIUAMWV.js";
import "./chunk-HT3KGKN4.js";
import "./chunk-K3Q5AZIR.js";
import {
  spec
} from "./chunk-T4TBFIFH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
