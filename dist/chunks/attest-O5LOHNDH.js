import {
  main
} from "./chunk-DFFDZRT3.js";
import "./chunk-TNYZLCU7.js";
import "./chunk-UKSMPVVI.js";
import "./chunk-ABB6YOOJ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-XDLZE2DW.js";
import "./chunk-QM57TYIC.js";
import {
  spec5 as spec
} from "./chunk-ICDELPIC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
