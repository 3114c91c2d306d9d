import {
  main
} from "./chunk-4TRBRKHP.js";
import "./chunk-EGFRJO4N.js";
import "./chunk-RJBAVWWR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-OEJN5UI2.js";
import {
  spec2 as spec
} from "./chunk-VN54K6SU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
