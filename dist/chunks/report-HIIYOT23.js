import {
  main
} from "./chunk-G3JKLXTW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-4YTNXEWN.js";
import "./chunk-C6V2FF4O.js";
import "./chunk-5CURJL6Y.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-SBQDIK2O.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
