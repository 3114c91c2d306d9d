import {
  main
} from "./chunk-X3LD6NMR.js";
import "./chunk-NYBYH6E2.js";
import "./chunk-UBXNCFGV.js";
import "./chunk-P3ME7V55.js";
import "./chunk-NYN7TZ2V.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-HTTQRHOT.js";
import {
  spec5 as spec
} from "./chunk-STP3O3G7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
