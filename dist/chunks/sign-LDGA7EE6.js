import {
  main
} from "./chunk-ROKWJLIN.js";
import "./chunk-ZZV5JSAP.js";
import "./chunk-A3GIJCND.js";
import "./chunk-SOUZXZEL.js";
import "./chunk-2EJENGXC.js";
import "./chunk-NU3WN5KY.js";
import "./chunk-57SQLRBO.js";
import {
  spec6 as spec
} from "./chunk-F3ABEMF4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
