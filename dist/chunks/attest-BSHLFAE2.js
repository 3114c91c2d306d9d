import {
  main
} from "./chunk-27YSVRUD.js";
import "./chunk-4DCLMSGJ.js";
import "./chunk-F63LK7C3.js";
import "./chunk-UL5QHODA.js";
import "./chunk-4K4HDLXK.js";
import "./chunk-T5AI7FPM.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-C2SBPLP6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
