import {
  main
} from "./chunk-VX3LPKE7.js";
import "./chunk-25SZYF7L.js";
import "./chunk-XE3HROZZ.js";
import "./chunk-XZO4OXLH.js";
import "./chunk-4JBX7HCU.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-QK5OMR7Z.js";
import {
  spec5 as spec
} from "./chunk-BPWVWQOB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
