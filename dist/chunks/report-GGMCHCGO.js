import {
  main
} from "./chunk-JKI5JIS5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DPH5BOV2.js";
import "./chunk-MUWYOPOD.js";
import "./chunk-XA6RPOWI.js";
import {
  spec
} from "./chunk-ZE2UKJIF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
