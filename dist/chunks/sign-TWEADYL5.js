import {
  main
} from "./chunk-MHORD4NG.js";
import "./chunk-JUPM6VAX.js";
import "./chunk-LSSQT2RJ.js";
import "./chunk-2Y26P3SY.js";
import "./chunk-X26UZA3I.js";
import "./chunk-UPOGI3PJ.js";
import "./chunk-YOJUYWR5.js";
import {
  spec6 as spec
} from "./chunk-RXMX2EED.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
