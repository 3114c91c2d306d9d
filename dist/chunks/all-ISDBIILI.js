import {
  main
} from "./chunk-H7VOEQG4.js";
import {
  spec4 as spec
} from "./chunk-KL5SKB6N.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
