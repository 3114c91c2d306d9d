import {
  main
} from "./chunk-Y76BLG32.js";
import "./chunk-2MTOULPS.js";
import "./chunk-ZMCVT34A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-4ILPKRU3.js";
import "./chunk-TASJP25U.js";
import {
  spec6 as spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
