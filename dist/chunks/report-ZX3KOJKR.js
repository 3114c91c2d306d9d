import {
  main
} from "./chunk-B6JFSF42.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5NZOKFS7.js";
import "./chunk-A2I5JPGB.js";
import "./chunk-OHHNDQAW.js";
import {
  spec
} from "./chunk-MPMDBTPW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
