import {
  main
} from "./chunk-RCHQHNKU.js";
import "./chunk-DM6PENWM.js";
import "./chunk-4OWV4OLY.js";
import "./chunk-3APEE4ES.js";
import "./chunk-EYXNKCL7.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec2 as spec
} from "./chunk-HMVKMCLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
