import {
  main
} from "./chunk-RSLRFM3G.js";
import "./chunk-ZDMK56VQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-E34JUG2X.js";
import "./chunk-MFN3YCMB.js";
import {
  spec
} from "./chunk-V7YLHZGK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
