import {
  main
} from "./chunk-RERS5ABH.js";
import "./chunk-LG5755LO.js";
import "./chunk-WQJEZL6R.js";
import "./chunk-NCRFKQMP.js";
import "./chunk-UQDG6C44.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec2 as spec
} from "./chunk-KL5SKB6N.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
