import {
  main
} from "./chunk-O7S5CPH3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UUIJPGND.js";
import "./chunk-64DHAZVZ.js";
import "./chunk-VURWF3KS.js";
import {
  spec
} from "./chunk-N3IEL5BW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
