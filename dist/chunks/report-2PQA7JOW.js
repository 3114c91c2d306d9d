import {
  main
} from "./chunk-XMYO3W44.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7GMTAAJA.js";
import "./chunk-MPEBCMJR.js";
import "./chunk-2SGOUSYS.js";
import {
  spec
} from "./chunk-QDLW2QKK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
