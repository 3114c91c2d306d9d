import {
  main
} from "./chunk-DQZE5TV7.js";
import "./chunk-WG6AQRP5.js";
import "./chunk-7RIEW2O5.js";
import "./chunk-PQIW4ZOU.js";
import "./chunk-LNGJPA6W.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-SBQDIK2O.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
