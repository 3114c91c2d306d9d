import {
  main
} from "./chunk-MEGRRJPD.js";
import "./chunk-2MTOULPS.js";
import "./chunk-OPNNJ4MO.js";
import "./chunk-ZMCVT34A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-4ILPKRU3.js";
import "./chunk-TASJP25U.js";
import {
  spec5 as spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
