import {
  main
} from "./chunk-MQPT5TSG.js";
import "./chunk-RRCBPYYX.js";
import "./chunk-BLBGIPTA.js";
import "./chunk-RC6DO57X.js";
import "./chunk-UUXOENJC.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec2 as spec
} from "./chunk-DBPWILTA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
