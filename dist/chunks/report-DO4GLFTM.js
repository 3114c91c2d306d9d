import {
  main
} from "./chunk-OOXWJY5U.js";
import "./chunk-WSZJWHP3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-K6JDVO5X.js";
import "./chunk-TTYUIH27.js";
import {
  spec
} from "./chunk-2DNWECLF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
