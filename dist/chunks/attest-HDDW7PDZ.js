import {
  main
} from "./chunk-777ELV74.js";
import "./chunk-ONEBDGG2.js";
import "./chunk-XF37F5GS.js";
import "./chunk-ZGFB7ZMS.js";
import "./chunk-D6HU4MGQ.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-FFFFPCH7.js";
import {
  spec5 as spec
} from "./chunk-BGUQ4ITJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
