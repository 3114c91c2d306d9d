import {
  main
} from "./chunk-NENULVDA.js";
import "./chunk-LI3UNL2T.js";
import "./chunk-5SZA4FLA.js";
import "./chunk-RQ2OB7ZD.js";
import "./chunk-6XVLOCZD.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-NPKKQMUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
