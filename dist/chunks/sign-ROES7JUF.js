import {
  main
} from "./chunk-NXCIQK7Q.js";
import "./chunk-ZPIE5BLB.js";
import "./chunk-TTRXJADW.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-SM4G6OJX.js";
import "./chunk-XJO5RXN6.js";
import {
  spec6 as spec
} from "./chunk-AN745S7R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
