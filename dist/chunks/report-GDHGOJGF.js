import {
  main
} from "./chunk-AB6NC4KA.js";
import "./chunk-V3OQPDMG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NECK4YTG.js";
import "./chunk-3R6CUAYL.js";
import "./chunk-O5LWAFRX.js";
import {
  spec
} from "./chunk-U73GL3CZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
