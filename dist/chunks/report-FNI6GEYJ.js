import {
  main
} from "./chunk-27OKBJBL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZBY6XOHE.js";
import "./chunk-OHLZPGXX.js";
import "./chunk-ZKKEZ3HH.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
