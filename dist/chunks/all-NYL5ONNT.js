import {
  main
} from "./chunk-ZYOV2DPS.js";
import "./chunk-UL5QHODA.js";
import {
  spec3 as spec
} from "./chunk-C2SBPLP6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
