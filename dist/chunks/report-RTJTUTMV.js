import {
  main
} from "./chunk-M4D4LNDB.js";
import "./chunk-ZU6YRQG6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-L4G2FGY3.js";
import "./chunk-L232BEKT.js";
import {
  spec
} from "./chunk-NPKKQMUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
