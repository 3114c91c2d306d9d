import {
  main
} from "./chunk-BYKUG5L2.js";
import "./chunk-RJWDAJ4K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-B3EE236P.js";
import "./chunk-JYH7QVUZ.js";
import {
  spec
} from "./chunk-TTB52GB2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
