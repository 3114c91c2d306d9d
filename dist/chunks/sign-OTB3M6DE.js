import {
  main
} from "./chunk-X2PANU4D.js";
import "./chunk-5SVFN5IN.js";
import "./chunk-S5RJLSQI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZFPYPTQP.js";
import "./chunk-OIOOBHFL.js";
import {
  spec6 as spec
} from "./chunk-MRBA4SM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
