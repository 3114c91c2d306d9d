import {
  main
} from "./chunk-BN3UT26W.js";
import "./chunk-RU54NBN4.js";
import "./chunk-SHVR7YNM.js";
import "./chunk-U6655W5A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-U2GPEL2O.js";
import "./chunk-HE7TE76O.js";
import {
  spec5 as spec
} from "./chunk-JLID66XU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
