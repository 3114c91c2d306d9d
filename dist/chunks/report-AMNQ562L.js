import {
  main
} from "./chunk-HDBKKHJK.js";
import "./chunk-O5HGM5GS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QPAVADHR.js";
import "./chunk-VBIROB2E.js";
import {
  spec
} from "./chunk-KL5SKB6N.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
