import {
  main
} from "./chunk-JLV3KJS7.js";
import "./chunk-6XSWES4P.js";
import "./chunk-VZUUQO6J.js";
import "./chunk-4JWYKUY3.js";
import "./chunk-KK35KZUA.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec2 as spec
} from "./chunk-TTB52GB2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
