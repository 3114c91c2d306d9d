import {
  main
} from "./chunk-QGLC3G7W.js";
import "./chunk-BXARM3XO.js";
import "./chunk-D72TGUDA.js";
import "./chunk-GLCIFOQW.js";
import "./chunk-KX3AXXTN.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-62EXTENZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
