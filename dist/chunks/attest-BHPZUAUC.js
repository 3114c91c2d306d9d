import {
  main
} from "./chunk-TNQPYLMO.js";
import "./chunk-NMPFE7BQ.js";
import "./chunk-NKA7LFP7.js";
import "./chunk-SOJJQVL5.js";
import "./chunk-5247WBLJ.js";
import "./chunk-7HJBURCF.js";
import "./chunk-CDOR4SVY.js";
import "./chunk-22A6J2T6.js";
import {
  spec5 as spec
} from "./chunk-HOJ6QW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
