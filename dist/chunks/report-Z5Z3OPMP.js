import {
  main
} from "./chunk-FIFUBNOA.js";
import "./chunk-ENXFCQVS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OQKPSD4S.js";
import "./chunk-FHB5ST7H.js";
import {
  spec
} from "./chunk-HMVKMCLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
