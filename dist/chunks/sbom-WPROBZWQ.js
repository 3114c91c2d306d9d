import {
  main
} from "./chunk-DPCJUH4A.js";
import "./chunk-2SBTPEZL.js";
import "./chunk-P6LAYF2J.js";
import "./chunk-SO3ZZLXU.js";
import "./chunk-XISPVZPU.js";
import "./chunk-SSLHKSAD.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-VIT4DG7I.js";
import {
  spec2 as spec
} from "./chunk-2XBBB2MF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
