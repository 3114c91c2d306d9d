import {
  main
} from "./chunk-LTIHRKML.js";
import "./chunk-7L4SGAHU.js";
import "./chunk-WW62DA5U.js";
import "./chunk-O2J3ZJFL.js";
import "./chunk-ABVZYZ2C.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-RWXGRKSA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
