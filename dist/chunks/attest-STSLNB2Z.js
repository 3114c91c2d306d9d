import {
  main
} from "./chunk-W724X4NE.js";
import "./chunk-VAAWLEDB.js";
import "./chunk-TO6J4I35.js";
import "./chunk-ZDMK56VQ.js";
import "./chunk-T4XMMEJK.js";
import "./chunk-QORRBR74.js";
import "./chunk-BSRQEA4Y.js";
import "./chunk-57SQLRBO.js";
import {
  spec5 as spec
} from "./chunk-V7YLHZGK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
