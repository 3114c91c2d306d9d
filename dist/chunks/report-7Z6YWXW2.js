import {
  main
} from "./chunk-TUC5SIU3.js";
import "./chunk-W4IITILN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7PT2LIMY.js";
import "./chunk-YX62VJDJ.js";
import {
  spec
} from "./chunk-2DK4K7E2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
