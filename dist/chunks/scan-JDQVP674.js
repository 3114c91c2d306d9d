import {
  main
} from "./chunk-4J7CLAS7.js";
import "./chunk-QM3KNKSK.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-LG5755LO.js";
import "./chunk-WQJEZL6R.js";
import "./chunk-NCRFKQMP.js";
import "./chunk-UQDG6C44.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-VBIROB2E.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-KL5SKB6N.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
