import {
  main
} from "./chunk-OL6CDPXA.js";
import "./chunk-TPSJCX3K.js";
import "./chunk-RM6EJ2QU.js";
import "./chunk-RCH4EYVS.js";
import "./chunk-EGYW5JJR.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-SB5E3H7I.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
