import {
  main
} from "./chunk-RWYO7CFE.js";
import "./chunk-LSSQT2RJ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QKRZR3VV.js";
import "./chunk-U662M5U2.js";
import {
  spec
} from "./chunk-RXMX2EED.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
