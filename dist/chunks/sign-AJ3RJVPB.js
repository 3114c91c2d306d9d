import {
  main
} from "./chunk-DX7BYGNS.js";
import "./chunk-NOBJOZPW.js";
import "./chunk-TL4ZYWIQ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-PNUUKWXA.js";
import "./chunk-JR4WHXTM.js";
import {
  spec6 as spec
} from "./chunk-NB6Z3AIY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
