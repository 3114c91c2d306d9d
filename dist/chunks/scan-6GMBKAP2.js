import {
  main
} from "./chunk-BRACZXBQ.js";
import "./chunk-M7SA6R3D.js";
import "./chunk-DM6PENWM.js";
import "./chunk-4OWV4OLY.js";
import "./chunk-3APEE4ES.js";
import "./chunk-EYXNKCL7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FHB5ST7H.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-HMVKMCLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
