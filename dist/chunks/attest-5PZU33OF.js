import {
  main
} from "./chunk-3WV4GE2C.js";
import "./chunk-DAEWVAIA.js";
import "./chunk-33P4BTY7.js";
import "./chunk-32RDH3AS.js";
import "./chunk-TSHKMVOX.js";
import "./chunk-B4TB7X5O.js";
import "./chunk-E4EVKKWR.js";
import "./chunk-L2V5KRU5.js";
import {
  spec5 as spec
} from "./chunk-ASPE33MH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
