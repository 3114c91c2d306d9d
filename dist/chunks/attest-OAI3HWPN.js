import {
  main
} from "./chunk-OJGEYV3V.js";
import "./chunk-2LCONTZS.js";
import "./chunk-OGQ6IJG6.js";
import "./chunk-YMQEC73K.js";
import "./chunk-7MQTF56G.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-FXMQMQ3S.js";
import {
  spec5 as spec
} from "./chunk-XZPX4H3H.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
