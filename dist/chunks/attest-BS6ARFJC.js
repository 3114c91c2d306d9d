import {
  main
} from "./chunk-WETR7XWZ.js";
import "./chunk-KOIWAX27.js";
import "./chunk-FQQ7TLRX.js";
import "./chunk-WBKBNEGC.js";
import "./chunk-HEYO3VNQ.js";
import "./chunk-SSJBLNJZ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-EYZMORZ6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
