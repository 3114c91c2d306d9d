import {
  main
} from "./chunk-WPLV3RSR.js";
import "./chunk-5SVFN5IN.js";
import "./chunk-5D6B7WKD.js";
import "./chunk-S5RJLSQI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZFPYPTQP.js";
import "./chunk-OIOOBHFL.js";
import {
  spec5 as spec
} from "./chunk-MRBA4SM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
