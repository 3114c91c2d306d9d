import {
  main
} from "./chunk-5QPMQ4BF.js";
import "./chunk-JQIYSESR.js";
import {
  spec4 as spec
} from "./chunk-SXPB7MKA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
