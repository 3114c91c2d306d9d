import {
  main
} from "./chunk-RPOQS2C2.js";
import "./chunk-ZESOIIHV.js";
import "./chunk-FCJYLFG6.js";
import "./chunk-KMOJST2S.js";
import "./chunk-SDQVM6YS.js";
import "./chunk-I3HZO7C3.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-JCDQCW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
