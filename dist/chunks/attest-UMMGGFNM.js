import {
  main
} from "./chunk-GCJ5TZWS.js";
import "./chunk-I2SACRFS.js";
import "./chunk-KXCF23IU.js";
import "./chunk-KS67IHIT.js";
import "./chunk-Q6S6IEXV.js";
import "./chunk-7IJN53LI.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-DXCVPETD.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
