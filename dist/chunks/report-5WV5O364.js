import {
  main
} from "./chunk-I5QGCMW5.js";
import "./chunk-PJSMSXDF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3QPVJZ7N.js";
import "./chunk-67M4VW4M.js";
import {
  spec
} from "./chunk-P3T5HS6L.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
