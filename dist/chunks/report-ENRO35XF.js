import {
  main
} from "./chunk-FSUFBOI2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AJDYWDP7.js";
import "./chunk-JV55QON6.js";
import {
  spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
