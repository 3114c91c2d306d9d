import {
  main
} from "./chunk-EC3MQTRZ.js";
import "./chunk-6CLC3BR4.js";
import "./chunk-J347JZEN.js";
import "./chunk-BKFDKORA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-2VPJIFYA.js";
import "./chunk-OQ4UNXRP.js";
import {
  spec5 as spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
