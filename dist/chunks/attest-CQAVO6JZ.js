import {
  main
} from "./chunk-SPBXYAIQ.js";
import "./chunk-2LZKHYIK.js";
import "./chunk-7GXYGICS.js";
import "./chunk-ZBJLK36K.js";
import "./chunk-6M5XHKUV.js";
import "./chunk-QDYT6PWU.js";
import "./chunk-ERLKXFM5.js";
import "./chunk-YOJUYWR5.js";
import {
  spec5 as spec
} from "./chunk-UKS3WZC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
