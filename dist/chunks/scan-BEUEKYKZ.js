import {
  main
} from "./chunk-AH2TSBEU.js";
import "./chunk-IHGZEC57.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-NUWBWBUZ.js";
import "./chunk-W4Z35Y2T.js";
import "./chunk-FQ3QNRGW.js";
import "./chunk-36KICWDE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SWJTXWUB.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import {
  spec3 as spec
} from "./chunk-VFKLQVNM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
