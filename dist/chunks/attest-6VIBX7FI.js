import {
  main
} from "./chunk-7HRI5YNL.js";
import "./chunk-6MDILUTB.js";
import "./chunk-S3DZAKAA.js";
import "./chunk-HMBPR66B.js";
import "./chunk-KCA7CXIY.js";
import "./chunk-R67WURZC.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-QHPJNTE7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
