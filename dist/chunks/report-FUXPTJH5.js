import {
  main
} from "./chunk-TEAVZCOH.js";
import "./chunk-ZGFB7ZMS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QRYSOWLQ.js";
import "./chunk-5VYHJQ5E.js";
import "./chunk-IF46FJVO.js";
import {
  spec
} from "./chunk-BGUQ4ITJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
