import {
  main
} from "./chunk-AIYTMRRY.js";
import "./chunk-T6OE3QJK.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-T64CDWKT.js";
import "./chunk-HYO4ATWH.js";
import "./chunk-3MSY3BQJ.js";
import "./chunk-CYWSSGEX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-YX62VJDJ.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-2DK4K7E2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
