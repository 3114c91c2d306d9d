import {
  main
} from "./chunk-P7KZK7MB.js";
import "./chunk-KO4QHZBD.js";
import "./chunk-QUTR43AI.js";
import "./chunk-PQ4627R7.js";
import "./chunk-7VIFKWIJ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
