import {
  main
} from "./chunk-G5MP2FZC.js";
import "./chunk-I2SACRFS.js";
import "./chunk-KS67IHIT.js";
import "./chunk-Q6S6IEXV.js";
import "./chunk-7IJN53LI.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-DXCVPETD.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
